package dev.atlaslink.client.error;

import java.time.Duration;

/**
 * Reports that the rate limit leaves no room for a call within its time limit. Nothing was sent, unless this stopped the
 * repetition of a call: see the events of {@link dev.atlaslink.client.AtlasObserver#retrying}.
 */
public final class PermitTimeoutException extends AtlasException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param operationId the operation that was not called, or what it was called for
     * @param endpointSet whose limit it is
     * @param pause how long the call would have had to wait yet
     */
    public PermitTimeoutException(String operationId, String endpointSet, Duration pause) {
        super(
                operationId + " failed: the rate limit of " + endpointSet + " allows it only in " + pause.toMillis()
                        + " ms, after callTimeout",
                null);
    }
}
