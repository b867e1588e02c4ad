package dev.atlaslink.client.internal.settings;

import dev.atlaslink.client.internal.wording.Required;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the settings of a client, so that a wrong one is refused before anything is sent. */
public final class SettingChecks {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** What names of headers and products are made of (RFC 9110, section 5.6.2). */
    static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

    /** A product of the User-Agent header (RFC 9110, section 10.1.5). */
    private static final Pattern APPLICATION = Pattern.compile(TOKEN + "(/" + TOKEN + ")?");

    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofHours(24);

    private SettingChecks() {}

    /**
     * Copies the variables, of which none can be missing.
     *
     * @param variables of the environment
     * @return an immutable copy
     * @throws IllegalArgumentException if there is a null
     */
    public static Map<String, String> environment(Map<String, String> variables) {
        String allowed = "variables with their values, such as System.getenv()";
        Map<String, String> copy = new HashMap<>(Required.notNull("environment", variables, allowed));
        if (copy.containsKey(null) || copy.containsValue(null)) {
            throw new IllegalArgumentException("environment has a null; allowed is " + allowed);
        }
        return Map.copyOf(copy);
    }

    /**
     * Checks where Atlas is. Credentials travel with every call: plain http is for this machine only.
     *
     * @param url as it was set
     * @return scheme, host and port of it
     * @throws IllegalArgumentException if it has another form
     */
    public static URI baseUrl(URI url) {
        boolean secure = "https".equalsIgnoreCase(url.getScheme());
        boolean local = "http".equalsIgnoreCase(url.getScheme())
                && LOOPBACK.contains(String.valueOf(url.getHost()).toLowerCase(Locale.ROOT));
        boolean bare = url.getRawQuery() == null && url.getRawFragment() == null && url.getRawUserInfo() == null;
        String path = url.getRawPath() == null ? "" : url.getRawPath();
        boolean portFits = url.getPort() >= -1 && url.getPort() <= 65_535;
        if (url.getHost() == null || !(secure || local) || !bare || !path.matches("/?") || !portFits) {
            throw Required.refusal(
                    "baseUrl",
                    masked(url.toString()),
                    "https://host[:port], or http:// on loopback, without user, path or query");
        }
        return URI.create(url.getScheme() + "://" + url.getRawAuthority());
    }

    /**
     * Reads a URL.
     *
     * @param field what the text was found as
     * @param text that should be a URL
     * @return the URL
     * @throws IllegalArgumentException if it is none
     */
    public static URI parseUrl(String field, String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            // No cause: its message repeats the text, which may hold a password by mistake.
            throw Required.refusal(field, masked(text), "https://host[:port]");
        }
    }

    /**
     * Checks a time.
     *
     * @param field what it is set for
     * @param value the time
     * @return the same
     * @throws IllegalArgumentException if it is not 1 ms to 24 h
     */
    public static Duration time(String field, Duration value) {
        if (value == null || value.compareTo(SHORTEST) < 0 || value.compareTo(LONGEST) > 0) {
            throw Required.refusal(field, value, "1 ms to 24 h");
        }
        return value;
    }

    /**
     * Checks a number.
     *
     * @param field what it is set for
     * @param value the number
     * @param least that is allowed
     * @param most that is allowed
     * @return the same
     * @throws IllegalArgumentException if it is less or more
     */
    public static int number(String field, int value, int least, int most) {
        return (int) number(field, (long) value, least, most);
    }

    /**
     * Checks a number.
     *
     * @param field what it is set for
     * @param value the number
     * @param least that is allowed
     * @param most that is allowed
     * @return the same
     * @throws IllegalArgumentException if it is less or more
     */
    public static long number(String field, long value, long least, long most) {
        if (value < least || value > most) {
            throw Required.refusal(field, value, least + " to " + most);
        }
        return value;
    }

    /**
     * Refuses a name that would break the header, or hide behind the library's own.
     *
     * @param name of the application
     * @return the same
     * @throws IllegalArgumentException if it has another form
     */
    public static String applicationName(String name) {
        if (name == null || !APPLICATION.matcher(name).matches()) {
            throw Required.refusal(
                    "applicationName", name, "a name, or name/version, of letters, digits and !#$%&'*+-.^_`|~");
        }
        return name;
    }

    /**
     * Returns a URL for a message: what may hold a password or a token by mistake is masked, also where the text is no
     * URL at all.
     *
     * @param url or what was given as one
     * @return without user, password and query
     */
    public static String masked(String url) {
        return url.replaceFirst("//[^/?#]*@", "//***@").replaceFirst("[?#].*", "?***");
    }
}
