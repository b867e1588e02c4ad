package dev.atlaslink.client.internal.http;

import java.io.IOException;
import java.util.Optional;

/** Reports that a response broke off after its head, which may prove something by itself. */
final class BrokenBodyIOException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Proof proof;

    BrokenBodyIOException(int status, Optional<String> contentType, Exception cause) {
        super(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
        boolean success = status >= 200 && status <= 299;
        this.proof = success && contentType.filter(MediaTypes::isJson).isPresent() ? Proof.ACTED : Proof.UNKNOWN;
    }

    Proof proof() {
        return proof;
    }
}
