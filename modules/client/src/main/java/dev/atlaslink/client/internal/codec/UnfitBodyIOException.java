package dev.atlaslink.client.internal.codec;

import java.io.IOException;

/** A body that can be read, and must not be. */
final class UnfitBodyIOException extends IOException {
    private static final long serialVersionUID = 1;

    UnfitBodyIOException(String message) {
        super(message);
    }
}
