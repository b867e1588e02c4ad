package dev.atlaslink.simulator.internal.server;

import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.Answer;
import dev.atlaslink.simulator.internal.http.Delivery;
import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Carries requests and answers between Jetty and the pipeline. */
final class AtlasHandler extends Handler.Abstract {

    private static final int MAX_BODY_BYTES = 1 << 20;

    private final Pipeline pipeline;

    AtlasHandler(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        byte[] body;
        try (InputStream in = Request.asInputStream(request)) {
            body = in.readNBytes(MAX_BODY_BYTES + 1);
        } catch (IOException e) {
            // The caller broke off or is too slow; the error handler answers if it still listens.
            Response.writeError(request, response, callback, 400, "The request body could not be read", e);
            return true;
        }
        ReceivedRequest received = received(request, body);
        Answer answer = body.length > MAX_BODY_BYTES
                ? pipeline.refuse(received, ErrorCode.PAYLOAD_TOO_LARGE.with(MAX_BODY_BYTES))
                : pipeline.handle(received);
        send(answer, response, callback);
        return true;
    }

    private static ReceivedRequest received(Request request, byte[] body) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (HttpField field : request.getHeaders()) {
            fields.add(Map.entry(
                    field.getName(), Optional.ofNullable(field.getValue()).orElse("")));
        }
        return new ReceivedRequest(request.getMethod(), request.getHttpURI().getPathQuery(), Headers.of(fields), body);
    }

    static void send(Answer answer, Response response, Callback callback) {
        if (answer.delivery() == Delivery.DROPPED) {
            breakOff(callback);
            return;
        }
        response.setStatus(answer.status());
        answer.headers()
                .asMap()
                .forEach((name, values) ->
                        values.forEach(value -> response.getHeaders().add(name, value)));
        byte[] body = answer.body();
        if (answer.delivery() == Delivery.TRUNCATED) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
            ByteBuffer half = ByteBuffer.wrap(body, 0, body.length / 2);
            response.write(false, half, Callback.from(() -> breakOff(callback), callback::failed));
        } else {
            response.write(true, ByteBuffer.wrap(body), callback);
        }
    }

    /** Closes the connection, whatever was sent of the answer. */
    private static void breakOff(Callback callback) {
        callback.failed(new Request.Handler.AbortException("A fault breaks the connection"));
    }
}
