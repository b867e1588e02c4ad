package dev.atlaslink.client.internal.http;

import feign.Request;
import feign.Request.HttpMethod;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/** Requests as an implemented interface makes them: each knows its operation. */
public final class ThingRequests {
    private static final Map<String, Operation> OPERATIONS = Map.of(
            "getThing", new Operation(HttpMethod.GET, "/things", false),
            "findThing", new Operation(HttpMethod.GET, "/things/{id}", false),
            "lookAtThing", new Operation(HttpMethod.HEAD, "/things", true),
            "createThing", new Operation(HttpMethod.POST, "/things", false),
            "changeThing", new Operation(HttpMethod.PATCH, "/things", false),
            "replaceThing", new Operation(HttpMethod.PUT, "/things", false),
            "deleteThing", new Operation(HttpMethod.DELETE, "/things", true));

    private ThingRequests() {}

    public static Request of(String operation, String url) {
        return of(operation, url, Map.of(), null);
    }

    public static Request of(String operation, String url, Map<String, Collection<String>> headers, String body) {
        Operation of = OPERATIONS.get(operation);
        return Request.create(
                of.method(),
                url,
                headers,
                body == null ? null : body.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                new OperationTarget(operation, "Things", of.path(), of.returnsNothing()).template());
    }

    /** What the requests are for. */
    private record Operation(HttpMethod method, String path, boolean returnsNothing) {}
}
