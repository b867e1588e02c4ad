package dev.atlaslink.client.internal.http;

import java.io.IOException;

/**
 * Reports that a transport ended in an unchecked exception. Whatever it means by that, no response came, and nobody knows
 * what became of the request.
 */
final class TransportFailureIOException extends IOException {
    private static final long serialVersionUID = 1L;

    TransportFailureIOException(RuntimeException cause) {
        super("the transport failed: " + cause, cause);
    }
}
