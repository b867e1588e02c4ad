package dev.atlaslink.client.internal.http;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Plays a list of statuses and failures, one an attempt. */
final class RetryScript implements Client {
    private final Deque<Object> steps;

    RetryScript(Object... steps) {
        this.steps = new ArrayDeque<>(Arrays.asList(steps));
    }

    int remaining() {
        return steps.size();
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        Object step = steps.removeFirst();
        if (step instanceof IOException failure) {
            throw failure;
        }
        if (step instanceof Turned turned) {
            return response(request, turned.status(), Map.of("Retry-After", List.of(turned.retryAfter())));
        }
        return response(request, (Integer) step, Map.of());
    }

    private static Response response(Request request, int status, Map<String, Collection<String>> headers) {
        return Response.builder()
                .request(request)
                .status(status)
                .headers(headers)
                .body(new byte[0])
                .build();
    }

    /** A refusal that says when to come back. */
    record Turned(int status, String retryAfter) {}
}
