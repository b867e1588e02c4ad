package dev.atlaslink.client.internal.http;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * Looks whether the connection that was chosen for a request still serves, tells it by when the response must be complete, and
 * tells the guard what is sent.
 */
final class DeadlineExecutor extends HttpRequestExecutor {
    @Override
    public ClassicHttpResponse execute(
            ClassicHttpRequest request,
            HttpClientConnection connection,
            HttpResponseInformationCallback callback,
            HttpContext context)
            throws IOException, HttpException {
        if (!RetryPolicy.isIdempotent(request.getMethod()) && wasUsed(connection, context) && connection.isStale()) {
            throw new StaleConnectionIOException();
        }
        AttemptContext attempt = AttemptContext.of(context);
        ((PlainConnection) connection).limit(attempt.deadline());
        attempt.sends(request.getMethod());
        return super.execute(request, connection, callback, context);
    }

    /** A new one needs no look, which takes about a millisecond. */
    private static boolean wasUsed(HttpClientConnection connection, HttpContext context) {
        EndpointDetails details = connection.getEndpointDetails();
        return details != null && details.getRequestCount() > 0 && !TunnelGuard.isOpeningATunnel(context);
    }
}
