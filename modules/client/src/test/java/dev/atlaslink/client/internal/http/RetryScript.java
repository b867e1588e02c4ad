package dev.atlaslink.client.internal.http;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
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
            return Responses.of(request, turned.status(), Map.of("Retry-After", List.of(turned.retryAfter())), "");
        }
        if (step instanceof Page page) {
            return Responses.of(
                    request, page.status(), Map.of("Content-Type", List.of("text/html")), "<html>Sorry</html>");
        }
        int status = (Integer) step;
        return status < 400
                ? Responses.of(request, status, Map.of(), "")
                : Responses.of(
                        request,
                        status,
                        Map.of("Content-Type", List.of("application/json")),
                        "{\"error\":" + status + ",\"errorCode\":\"A_CODE\"}");
    }

    /** A refusal that says when to come back. */
    record Turned(int status, String retryAfter) {}

    /** What a gateway puts up. */
    record Page(int status) {}
}
