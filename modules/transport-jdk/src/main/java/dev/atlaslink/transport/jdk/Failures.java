package dev.atlaslink.transport.jdk;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;

/** Says in the terms of a transport what the JDK's exceptions mean: above all, whether anything was sent. */
final class Failures {
    /** The JDK has no type for a proxy that refuses CONNECT. In other words it would count as sent, which does no harm. */
    private static final String TUNNEL_REFUSED = "Tunnel failed";

    private Failures() {}

    static IOException translated(IOException failure, HttpRequest request, Deadline deadline) {
        if (failure instanceof HttpConnectTimeoutException) {
            return notConnected(request, "it took too long", failure);
        }
        if (failure instanceof HttpTimeoutException) {
            return causedBy(failure, deadline.over());
        }
        if (failure.getMessage() != null && failure.getMessage().startsWith(TUNNEL_REFUSED)) {
            return notConnected(request, "the proxy refused, " + failure.getMessage(), failure);
        }
        if (failure instanceof ConnectException && failure.getMessage() == null) {
            boolean unknown = failure.getCause() instanceof UnresolvedAddressException;
            return notConnected(request, unknown ? "its name is not known" : "nobody accepts connections", failure);
        }
        return failure;
    }

    static IOException ofBody(Throwable failure, Deadline deadline) {
        if (failure instanceof HttpTimeoutException) {
            return causedBy(failure, deadline.over());
        }
        return failure instanceof IOException broken ? broken : new IOException(failure);
    }

    private static IOException notConnected(HttpRequest request, String reason, IOException cause) {
        URI uri = request.uri();
        return causedBy(cause, new ConnectException("cannot connect to " + uri.getRawAuthority() + ": " + reason));
    }

    private static IOException causedBy(Throwable cause, IOException failure) {
        failure.initCause(cause);
        return failure;
    }
}
