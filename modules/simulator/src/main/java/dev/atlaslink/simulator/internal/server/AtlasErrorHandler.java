package dev.atlaslink.simulator.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.error.Reasons;
import dev.atlaslink.simulator.internal.http.Answer;
import dev.atlaslink.simulator.internal.http.Json;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives Atlas's error shape to what Jetty refuses before the pipeline sees it, such as broken HTTP. */
final class AtlasErrorHandler extends ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(AtlasErrorHandler.class);
    private static final int INTERNAL_SERVER_ERROR = 500;

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (response.getStatus() == INTERNAL_SERVER_ERROR) {
            Throwable cause = (Throwable) request.getAttribute(ERROR_EXCEPTION);
            LOG.error(
                    "The simulator failed on {} {}",
                    request.getMethod(),
                    request.getHttpURI().getPath(),
                    cause);
        }
        // Jetty gives up the connection after such a request; the caller must know not to send another on it.
        response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        AtlasHandler.send(answer(response.getStatus()), response, callback);
        return true;
    }

    private static Answer answer(int status) {
        ObjectNode body = Json.object()
                .put("error", status)
                .put("errorCode", "UNEXPECTED_ERROR")
                .put("detail", status == INTERNAL_SERVER_ERROR ? "Unexpected error." : "The request could not be read.")
                .put("reason", Reasons.of(status));
        body.putArray("parameters");
        return Answer.json(status, "application/json", body, false).with("X-Error-Code", "UNEXPECTED_ERROR");
    }
}
