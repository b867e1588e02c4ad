package dev.atlaslink.client.internal.http;

/** Reports that the client was closed while a request was under way, so that nobody knows what Atlas made of it. */
public final class ClosedMeanwhileException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    ClosedMeanwhileException(Exception cause) {
        super("this AtlasClient was closed during the call", cause);
    }
}
