package dev.atlaslink.client.internal.http;

import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Set;
import org.apache.hc.client5.http.ConnectTimeoutException;

/**
 * Decides what may be repeated. A POST or PATCH is repeated only if Atlas surely has not acted on it: it was never sent,
 * or was turned away with 429, or with 503 and a Retry-After. Reads and deletes are repeated after passing failures too.
 */
final class RetryPolicy {
    static final int MAX_ATTEMPTS = 4;

    private static final Set<HttpMethod> IDEMPOTENT =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.PUT, HttpMethod.DELETE);
    private static final Set<Integer> PASSING = Set.of(502, 503, 504);

    boolean mayRepeat(Request request, Response response) {
        int status = response.status();
        boolean turnedAway =
                status == 429 || (status == 503 && response.headers().containsKey(RetryAfter.HEADER));
        return turnedAway || (PASSING.contains(status) && IDEMPOTENT.contains(request.httpMethod()));
    }

    boolean mayRepeat(Request request, IOException failure) {
        if (Thread.currentThread().isInterrupted()) {
            return false;
        }
        return neverSent(failure) || IDEMPOTENT.contains(request.httpMethod());
    }

    private static boolean neverSent(IOException failure) {
        return failure instanceof ConnectException
                || failure instanceof ConnectTimeoutException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException;
    }
}
