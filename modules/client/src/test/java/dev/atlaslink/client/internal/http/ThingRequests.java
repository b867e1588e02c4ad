package dev.atlaslink.client.internal.http;

import feign.Contract;
import feign.DefaultContract;
import feign.MethodMetadata;
import feign.Param;
import feign.Request;
import feign.Request.HttpMethod;
import feign.RequestLine;
import feign.RequestTemplate;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Requests as a generated interface makes them: each knows its operation. */
public final class ThingRequests {
    private static final Contract CONTRACT = new DefaultContract();

    private static final Map<String, MethodMetadata> OPERATIONS =
            CONTRACT.parseAndValidateMetadata(ThingsApi.class).stream()
                    .collect(Collectors.toMap(operation -> operation.method().getName(), Function.identity()));

    private ThingRequests() {}

    public static Request of(String operation, String url) {
        return of(operation, url, Map.of(), null);
    }

    public static Request of(String operation, String url, Map<String, Collection<String>> headers, String body) {
        MethodMetadata metadata = OPERATIONS.get(operation);
        return Request.create(
                HttpMethod.valueOf(metadata.template().method()),
                url,
                headers,
                body == null ? null : body.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                new RequestTemplate().methodMetadata(metadata));
    }

    /** What the requests are for. */
    interface ThingsApi {
        @RequestLine("GET /things")
        String getThing();

        @RequestLine("GET /things/{id}?pretty={pretty}")
        String findThing(@Param("id") String id, @Param("pretty") String pretty);

        @RequestLine("HEAD /things")
        void lookAtThing();

        @RequestLine("POST /things")
        String createThing();

        @RequestLine("PATCH /things")
        String changeThing();

        @RequestLine("PUT /things")
        String replaceThing();

        @RequestLine("DELETE /things")
        void deleteThing();
    }
}
