package dev.atlaslink.client.error;

import java.time.Duration;

/**
 * Reports that the rate limit does not allow a request within the time limit of its call. Nothing was sent, unless it
 * was a retry that was not allowed; see {@link dev.atlaslink.client.AtlasObserver#retrying}.
 */
public final class PermitTimeoutException extends AtlasException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param operationId the operation that was not called, or what it was called for
     * @param endpointSet whose limit it is
     * @param pause how much longer the call would have had to wait
     */
    public PermitTimeoutException(String operationId, String endpointSet, Duration pause) {
        super(
                operationId + " failed: the rate limit of " + endpointSet + " allows it only in " + pause.toMillis()
                        + " ms, after callTimeout",
                null);
    }
}
