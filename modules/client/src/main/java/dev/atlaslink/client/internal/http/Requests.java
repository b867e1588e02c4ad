package dev.atlaslink.client.internal.http;

import feign.Request;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads facts off Feign's requests and headers. */
public final class Requests {
    private Requests() {}

    /**
     * Returns the operation that a request carries out; the templates name each method by its operationId.
     *
     * @param request made by a generated interface
     * @return the operationId
     */
    public static String operationId(Request request) {
        return request.requestTemplate().methodMetadata().method().getName();
    }

    /**
     * Returns the path as sent, percent-encoded, without the query, which is not for logs.
     *
     * @param request to look at
     * @return the raw path
     */
    public static String path(Request request) {
        return URI.create(request.url()).getRawPath();
    }

    /**
     * Returns a copy of a request with one more header; the original stays as it was, for the next attempt.
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
        return values == null ? Optional.empty() : values.stream().findFirst();
    }
}
