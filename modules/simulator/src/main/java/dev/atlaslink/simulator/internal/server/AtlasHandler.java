package dev.atlaslink.simulator.internal.server;

import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.http.Response;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/** Carries requests and responses between Jetty and the pipeline. */
final class AtlasHandler extends Handler.Abstract {

    private static final int MAX_BODY_BYTES = 1 << 20;

    private final Pipeline pipeline;
    private final Function<ReceivedRequest, Optional<Response>> control;
    private final Sender sender;

    AtlasHandler(Pipeline pipeline, Function<ReceivedRequest, Optional<Response>> control, Sender sender) {
        this.pipeline = pipeline;
        this.control = control;
        this.sender = sender;
    }

    @Override
    public boolean handle(Request request, org.eclipse.jetty.server.Response response, Callback callback) {
        BodyReader.read(
                request,
                MAX_BODY_BYTES,
                body -> respond(request, body, response, callback),
                failure -> refuse(request, failure, response, callback));
        return true;
    }

    private void respond(Request request, byte[] body, org.eclipse.jetty.server.Response response, Callback callback) {
        if (!(request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress caller)) {
            // The connection is gone already, and with it the caller's address.
            callback.failed(new ClosedChannelException());
            return;
        }
        try {
            ReceivedRequest received = received(caller.getAddress(), request, body);
            if (body.length > MAX_BODY_BYTES) {
                // Not all of it may have been read, so nothing can follow on this connection.
                response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
                sender.send(
                        pipeline.refuse(received, ErrorCode.PAYLOAD_TOO_LARGE.with(MAX_BODY_BYTES)),
                        response,
                        callback);
            } else {
                sender.send(control.apply(received).orElseGet(() -> pipeline.handle(received)), response, callback);
            }
        } catch (RuntimeException | Error bug) {
            // Jetty would not see it: this may run after the handler has returned.
            org.eclipse.jetty.server.Response.writeError(request, response, callback, bug);
        }
    }

    /** The error handler responds, if the caller still listens. */
    private static void refuse(
            Request request, Throwable failure, org.eclipse.jetty.server.Response response, Callback callback) {
        int status = failure instanceof TimeoutException ? HttpStatus.REQUEST_TIMEOUT_408 : HttpStatus.BAD_REQUEST_400;
        org.eclipse.jetty.server.Response.writeError(
                request, response, callback, status, "The request body could not be read", failure);
    }

    private static ReceivedRequest received(InetAddress caller, Request request, byte[] body) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (HttpField field : request.getHeaders()) {
            fields.add(Map.entry(
                    field.getName(), Optional.ofNullable(field.getValue()).orElse("")));
        }
        return new ReceivedRequest(
                caller, request.getMethod(), request.getHttpURI().getPathQuery(), Headers.of(fields), body);
    }
}
