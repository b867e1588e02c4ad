package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.internal.generation.Generations;
import dev.atlaslink.client.internal.settings.SettingChecks;
import dev.atlaslink.client.internal.wording.Required;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a request goes that no generated interface describes: a path of Atlas's API, whose variables are filled one after
 * the other, and a query. Immutable.
 *
 * @param origin scheme and authority, where a whole URL was given
 * @param path whose variables stand in braces
 * @param query as sent
 */
public record RawTarget(Optional<String> origin, String path, String query) {
    private static final String ALLOWED = "a path that begins with " + Generations.paths()
            + ", or a URL with such a path; without empty segments, \"..\", control characters, \"#\" and backslashes";

    private static final Pattern URL = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*://[^/?]*)(.*)");
    private static final Pattern FOREIGN = Pattern.compile("[\\p{Cntrl}\\\\#]");
    private static final Pattern DOTS = Pattern.compile("(?:\\.|%2[eE]){1,2}");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/?]*)}?");

    /**
     * What stands before the family of resources that a path is about; a name that is looked up is none, and the projects of
     * an organization count as its own.
     */
    private static final Pattern SCOPE =
            Pattern.compile("/api/atlas/[^/]+/?(?:(?:groups|orgs)/(?!byName/)[^/]+/(?!groups(?:/|$)))?([^/]*).*");

    /**
     * Takes a path or URL.
     *
     * @param text as the user gave it
     * @return the target
     * @throws IllegalArgumentException if it is none of Atlas's API
     */
    public static RawTarget of(String text) {
        Required.notNull("path", text, ALLOWED);
        Matcher url = URL.matcher(text);
        Optional<String> origin = url.matches() ? Optional.of(url.group(1)) : Optional.empty();
        String[] halves = (origin.isPresent() ? url.group(2) : text).split("\\?", 2);
        String path = halves[0];
        boolean escapes = path.substring(Math.min(1, path.length())).contains("//")
                || Pattern.compile("/")
                        .splitAsStream(path)
                        .anyMatch(segment -> DOTS.matcher(segment).matches());
        if (escapes || FOREIGN.matcher(text).find() || Generations.ofPath(path).isEmpty()) {
            throw Required.refusal("path", SettingChecks.masked(text), ALLOWED);
        }
        return new RawTarget(origin, path, halves.length == 1 ? "" : UrlText.encodeLiteral(halves[1]));
    }

    /**
     * Fills a variable of the path.
     *
     * @param name without the braces
     * @param value any text that can be a segment
     * @return a changed copy
     * @throws IllegalArgumentException if the path has no such variable, or the value cannot be a segment
     */
    public RawTarget with(String name, String value) {
        Required.notNull("name", name, "a variable of the path");
        if (!path.contains("{" + name + "}")) {
            throw Required.refusal("name", name, "a variable of " + path + " that has no value yet");
        }
        PathPlan.requireSegment(name, value, value == null ? "" : value);
        return new RawTarget(origin, path.replace("{" + name + "}", UrlText.encode(value)), query);
    }

    /**
     * Adds a query parameter, after those that are there.
     *
     * @param name of the parameter
     * @param value any text
     * @return a changed copy
     * @throws IllegalArgumentException if the name is missing or blank, or the value is missing
     */
    public RawTarget query(String name, String value) {
        if (name == null || name.isBlank()) {
            throw Required.refusal("name", name, "the name of a query parameter");
        }
        Required.notNull("value", value, "the value of the query parameter " + name);
        String parameter = UrlText.encode(name) + "=" + UrlText.encode(value);
        return new RawTarget(origin, path, query.isEmpty() ? parameter : query + "&" + parameter);
    }

    /**
     * Tells whether there are several versions of what is there, each with a date.
     *
     * @return whether a request needs one
     */
    public boolean hasDates() {
        return Generations.ofPath(path).orElseThrow().can(Capability.RESOURCE_DATES);
    }

    /**
     * Returns where the page after this one is.
     *
     * @param link that this page has; its host is not asked
     * @return path and query of the link
     * @throws UnexpectedResponseException if it is no path of Atlas's API, or leads here again
     */
    public RawTarget following(String link) {
        RawTarget next;
        try {
            RawTarget linked = of(link);
            next = new RawTarget(origin, linked.path, linked.query);
        } catch (IllegalArgumentException e) {
            throw contradiction("no page of Atlas's API", e);
        }
        if (next.text().equals(text())) {
            throw contradiction("the same page again", null);
        }
        return next;
    }

    private UnexpectedResponseException contradiction(String where, Exception cause) {
        return new UnexpectedResponseException(
                "the list at " + path + " contradicts itself: its next page is " + where, OptionalInt.empty(), cause);
    }

    /** Credentials go to the address of the client only. */
    void requireOrigin(String baseUrl) {
        origin.filter(other -> !isSame(URI.create(baseUrl), other)).ifPresent(other -> {
            throw Required.refusal("path", SettingChecks.masked(other), "a path, or a URL at " + baseUrl);
        });
    }

    /**
     * Returns path and query as they are sent.
     *
     * @throws IllegalArgumentException if a variable has no value
     */
    String text() {
        Matcher unfilled = VARIABLE.matcher(path);
        if (unfilled.find()) {
            throw Required.refusal(unfilled.group(1), null, "a path segment, for " + path);
        }
        String encoded = UrlText.encodeLiteral(path);
        return query.isEmpty() ? encoded : encoded + "?" + query;
    }

    /** Returns the word of the path that tells what it is about, below a project or organization. */
    String family() {
        return SCOPE.matcher(path).replaceFirst("$1");
    }

    /** Returns of the path what is surely no id, wherever the user put one. */
    String template() {
        return Generations.ofPath(path).orElseThrow().pathPrefix() + ".../" + family();
    }

    private static boolean isSame(URI base, String origin) {
        try {
            URI other = URI.create(origin);
            return base.getScheme().equalsIgnoreCase(other.getScheme())
                    && base.getRawAuthority().equalsIgnoreCase(other.getRawAuthority());
        } catch (IllegalArgumentException e) {
            // What is no address at all is none of ours.
            return false;
        }
    }
}
