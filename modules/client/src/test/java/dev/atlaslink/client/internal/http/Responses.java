package dev.atlaslink.client.internal.http;

import feign.Client;
import feign.Request;
import feign.Response;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Responses that have been read whole. */
public final class Responses {
    private static final String URL = "https://cloud.mongodb.com/things";

    private Responses() {}

    /** Returns what responds to every request in one way. */
    public static Client always(int status, Map<String, Collection<String>> headers, String body) {
        return (request, options) -> of(request, status, headers, body);
    }

    public static Response of(int status, Map<String, Collection<String>> headers, String body) {
        return of(ThingRequests.of("getThing", URL), status, headers, body);
    }

    public static Response of(int status, String contentType, String body) {
        return of(status, Map.of("Content-Type", List.of(contentType)), body);
    }

    public static Response with(String header, String value) {
        return of(200, Map.of(header, List.of(value)), "");
    }

    static Response of(Request request, int status, Map<String, Collection<String>> headers, String body) {
        Response.Builder builder =
                Response.builder().request(request).status(status).headers(headers);
        return (body == null ? builder : builder.body(body, StandardCharsets.UTF_8)).build();
    }
}
