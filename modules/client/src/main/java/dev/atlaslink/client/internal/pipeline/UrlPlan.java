package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.RequestEncoder;

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
     * Takes the template of a method apart, such as {@code /api/groups/{groupId}?pretty={pretty}}.
     *
     * @param method that has the template's variables among its parameters
     * @param encoder of values that are objects
     * @throws IllegalArgumentException if it is no template of ours
     */
    static UrlPlan of(MethodDescription method, RequestEncoder encoder) {
        String[] halves = method.url().split("\\?", 2);
        return new UrlPlan(
                PathPlan.of(halves[0], method, encoder),
                QueryPlan.of(halves.length == 1 ? "" : halves[1], method, encoder));
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
