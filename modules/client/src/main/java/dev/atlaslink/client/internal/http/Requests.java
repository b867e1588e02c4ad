package dev.atlaslink.client.internal.http;

import dev.atlaslink.client.internal.call.Action;
import feign.Request;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads facts off Feign's requests and headers. URLs are cut, not parsed: they come from templates whose form is known,
 * and every request passes here several times.
 */
public final class Requests {
    private Requests() {}

    /**
     * Returns the operation that a request carries out.
     *
     * @param request of any operation
     * @return the operationId, or what else it is called
     */
    public static String operationId(Request request) {
        return OperationTarget.of(request).name();
    }

    /**
     * Names a request for messages.
     *
     * @param request of any operation
     * @return what the caller asked for, and the operationId
     */
    public static String name(Request request) {
        return Action.name(operationId(request));
    }

    /**
     * Returns the specification's tag of the operation.
     *
     * @param request of any operation
     * @return the tag without spaces, such as {@code EncryptionAtRest}; without an interface, what the path tells
     */
    public static String tag(Request request) {
        return OperationTarget.of(request).tag();
    }

    /**
     * Tells whether the operation's response carries nothing that the caller gets.
     *
     * @param request of any operation
     * @return {@code true} if the method returns nothing; without an interface a body is never promised
     */
    public static boolean returnsNothing(Request request) {
        return OperationTarget.of(request).returnsNothing();
    }

    /**
     * Returns scheme and authority.
     *
     * @param request to look at
     * @return such as {@code https://cloud.mongodb.com}
     */
    public static String origin(Request request) {
        return request.url().substring(0, pathStart(request.url()));
    }

    /**
     * Returns path and query exactly as sent: parsing and writing them again could change an encoding, and with it a
     * Digest.
     *
     * @param request to look at
     * @return the request target in origin form, still percent-encoded
     */
    public static String target(Request request) {
        return request.url().substring(pathStart(request.url()));
    }

    /**
     * Returns the path as sent, percent-encoded, without the query, which is not for logs.
     *
     * @param request to look at
     * @return the raw path
     */
    public static String path(Request request) {
        String url = request.url();
        int query = url.indexOf('?');
        return url.substring(pathStart(url), query < 0 ? url.length() : query);
    }

    /**
     * Returns the query as sent.
     *
     * @param request to look at
     * @return empty where there is none
     */
    public static String query(Request request) {
        int query = request.url().indexOf('?');
        return query < 0 ? "" : request.url().substring(query + 1);
    }

    /**
     * Returns a copy of a request with one header more, or with another value of it; the original stays as it was, for
     * the next attempt.
     *
     * @param request to copy
     * @param name of the header
     * @param value of the header
     * @return the copy
     */
    public static Request with(Request request, String name, String value) {
        Map<String, Collection<String>> headers = new LinkedHashMap<>(request.headers());
        headers.put(name, List.of(value));
        return Request.create(
                request.httpMethod(),
                request.url(),
                headers,
                request.body(),
                request.charset(),
                request.requestTemplate());
    }

    /**
     * Returns the first value of a header.
     *
     * @param headers whose names Feign compares without regard to case
     * @param name of the header
     * @return empty where there is none
     */
    public static Optional<String> header(Map<String, Collection<String>> headers, String name) {
        Collection<String> values = headers.get(name);
        return values == null || values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.iterator().next());
    }

    /**
     * Returns headers in the form in which the public types hold them.
     *
     * @param headers whose names Feign compares without regard to case
     * @return a copy, by names in lower case
     */
    public static Map<String, List<String>> byLowerCaseName(Map<String, Collection<String>> headers) {
        return headers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> List.copyOf(header.getValue()),
                        (first, second) -> second));
    }

    /**
     * Returns the path of the operation as the specification has it, with the names of its variables in braces.
     *
     * @param request of any operation
     * @return such as {@code /api/atlas/v2/groups/{groupId}}, without the query; without an interface, what is no id
     */
    public static String pathTemplate(Request request) {
        return OperationTarget.of(request).pathTemplate();
    }

    private static int pathStart(String url) {
        return url.indexOf('/', url.indexOf("://") + "://".length());
    }
}
