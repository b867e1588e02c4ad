package dev.atlaslink.client.internal.http;

import java.io.IOException;

/** Breaks off a response that is larger than the client accepts. */
final class ResponseTooLargeIOException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;

    ResponseTooLargeIOException(int status, long limit) {
        super("the response is larger than maxResponseSize, " + limit + " bytes");
        this.status = status;
    }

    int status() {
        return status;
    }
}
