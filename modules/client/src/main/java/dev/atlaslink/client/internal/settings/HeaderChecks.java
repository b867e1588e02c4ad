package dev.atlaslink.client.internal.settings;

import dev.atlaslink.client.internal.wording.Required;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks the headers that a caller adds: none may break a request, nor say something else than the client does. */
public final class HeaderChecks {
    /** Credentials, versions, bodies and connections are the client's own, or its transport's. */
    private static final Set<String> OWN = ignoringCase(
            "Accept",
            "Accept-Encoding",
            "Authorization",
            "Connection",
            "Content-Encoding",
            "Content-Length",
            "Content-Type",
            "Expect",
            "Host",
            "HTTP2-Settings",
            "Keep-Alive",
            "Proxy-Authorization",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            "User-Agent");

    private static final Pattern NAME = Pattern.compile(SettingChecks.TOKEN);

    /** A line break would begin another header, or another request; what is not ASCII, each transport sends otherwise. */
    private static final Pattern VALUE = Pattern.compile("[!-~](?:[ -~\\t]*[!-~])?");

    private HeaderChecks() {}

    /**
     * Refuses a header that a caller may not add.
     *
     * @param name of the header
     * @param value of the header
     * @throws IllegalArgumentException naming the header and what is allowed, but not the value, which may be a secret
     */
    public static void require(String name, String value) {
        if (name == null || !NAME.matcher(name).matches()) {
            throw Required.refusal("header", name, "a name of letters, digits and !#$%&'*+-.^_`|~");
        }
        if (OWN.contains(name)) {
            throw Required.refusal(
                    "header", name, "any but those that the client sets itself: " + String.join(", ", OWN));
        }
        // The value may be a secret, so it is not repeated.
        if (value == null || !VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("the value of header " + name + " is "
                    + (value == null ? "null" : value.isEmpty() ? "empty" : "not fit for a header")
                    + "; allowed are visible ASCII characters, and spaces between them");
        }
    }

    private static Set<String> ignoringCase(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Collections.addAll(set, names);
        return Collections.unmodifiableSet(set);
    }
}
