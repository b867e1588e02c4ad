package dev.atlaslink.client.internal.http;

import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import feign.Request;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** Says what it means that no response came, or one that had to be broken off. */
final class NoResponse {
    private NoResponse() {}

    static AtlasException exception(Request request, int attempts, IOException cause) {
        String call = request.httpMethod() + " " + Requests.path(request);
        if (cause instanceof ResponseTooLargeIOException tooLarge) {
            return new UnexpectedResponseException(
                    Requests.name(request) + " failed: " + cause.getMessage() + " (" + tooLarge.status() + ", " + call
                            + ")",
                    OptionalInt.of(tooLarge.status()),
                    // Nobody but Atlas has that much to say about a success.
                    tooLarge.status() >= 200 && tooLarge.status() <= 299,
                    Optional.empty(),
                    cause);
        }
        String message = Requests.name(request) + " failed: no response after " + attempts
                + (attempts == 1 ? " attempt (" : " attempts (") + call + "): " + reason(cause);
        return Thread.currentThread().isInterrupted()
                ? new InterruptedCallException(message, cause)
                : new TransportException(message, cause);
    }

    /** Some exceptions speak by their type alone. */
    private static String reason(IOException cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
