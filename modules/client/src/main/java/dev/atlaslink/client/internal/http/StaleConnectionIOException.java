package dev.atlaslink.client.internal.http;

import java.io.IOException;

/** The server had closed a connection before anything was sent on it. Another one serves. */
final class StaleConnectionIOException extends IOException {
    private static final long serialVersionUID = 1L;
}
