package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.RequestEncoder;
import feign.CollectionFormat;

/** Writes the URLs of one generated method, from a template that it takes apart once. */
final class UrlPlan {
    private static final int USUAL_LENGTH = 200;

    private final PathPlan path;
    private final QueryPlan query;

    private UrlPlan(PathPlan path, QueryPlan query) {
        this.path = path;
        this.query = query;
    }

    /**
     * Takes a template apart.
     *
     * @param template such as {@code /api/groups/{groupId}?pretty={pretty}}
     * @param arguments where the method has the template's variables among its parameters
     * @param format how the query writes the values of a list, where the template does not say
     * @param encoder of values that are objects
     * @throws IllegalArgumentException if it is no template of ours
     */
    static UrlPlan of(String template, ArgumentIndexes arguments, CollectionFormat format, RequestEncoder encoder) {
        String[] halves = template.split("\\?", 2);
        return new UrlPlan(
                PathPlan.of(halves[0], arguments, encoder),
                QueryPlan.of(halves.length == 1 ? "" : halves[1], arguments, format, encoder));
    }

    /**
     * Writes a URL.
     *
     * @param baseUrl scheme and authority
     * @param arguments of the method
     * @throws IllegalArgumentException naming the argument, its value and what is allowed
     */
    String url(String baseUrl, Object... arguments) {
        StringBuilder url = new StringBuilder(USUAL_LENGTH).append(baseUrl);
        path.append(url, arguments);
        query.append(url, arguments);
        return url.toString();
    }
}
