package dev.atlaslink.client;

/**
 * Approves, in the caller's own cloud account, the connection that Atlas asked for.
 *
 * @param <R> the endpoint
 */
@FunctionalInterface
public interface ConnectionApproval<R> {
    /**
     * Approves a connection. Called by the thread that waits, whenever the endpoint is found to be PENDING_ACCEPTANCE:
     * at most once in a run, unless Atlas recreates the endpoint, and again in the next run if it is still
     * PENDING_ACCEPTANCE then. AWS asks for no approval.
     *
     * @param endpoint names the connection to approve
     * @throws Exception ends the run, as the cause of a {@link dev.atlaslink.client.error.ConnectFailedException}
     */
    void approve(R endpoint) throws Exception;
}
