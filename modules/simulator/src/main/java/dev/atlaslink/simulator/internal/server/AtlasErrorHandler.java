package dev.atlaslink.simulator.internal.server;

import dev.atlaslink.simulator.internal.error.ErrorResponse;
import dev.atlaslink.simulator.internal.http.Response;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives Atlas's error shape to what Jetty refuses before the pipeline sees it, such as broken HTTP. */
final class AtlasErrorHandler extends ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger("dev.atlaslink.simulator.server");

    private final Sender sender;

    AtlasErrorHandler(Sender sender) {
        this.sender = sender;
    }

    @Override
    public boolean handle(Request request, org.eclipse.jetty.server.Response response, Callback callback) {
        if (response.getStatus() == HttpStatus.INTERNAL_SERVER_ERROR_500) {
            Throwable cause = (Throwable) request.getAttribute(ERROR_EXCEPTION);
            LOG.error(
                    "The simulator failed on {} {}",
                    request.getMethod(),
                    request.getHttpURI().getPath(),
                    cause);
        }
        // Jetty gives up the connection after such a request; the caller must know not to send another on it.
        response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        sender.send(response(status(response)), response, callback);
        return true;
    }

    /** Jetty takes a request line that it cannot make out for one of another version; bad input is always a 4xx. */
    private static int status(org.eclipse.jetty.server.Response response) {
        return response.getStatus() == HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505
                ? HttpStatus.BAD_REQUEST_400
                : response.getStatus();
    }

    private static Response response(int status) {
        String detail =
                status == HttpStatus.INTERNAL_SERVER_ERROR_500 ? "Unexpected error." : "The request could not be read.";
        return RecordedHeaders.on(ErrorResponse.of(status, "UNEXPECTED_ERROR", detail, List.of(), false));
    }
}
