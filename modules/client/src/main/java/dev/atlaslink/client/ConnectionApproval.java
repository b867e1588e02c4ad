package dev.atlaslink.client;

import dev.atlaslink.client.model.EncryptionAtRestEndpoint;

/** Approves, in the caller's own cloud account, the connection that Atlas asked for. */
@FunctionalInterface
public interface ConnectionApproval {
    /**
     * Approves a connection. Called by the thread that waits, whenever the endpoint is found to be PENDING_ACCEPTANCE: at
     * most once in a run, unless Atlas has to make the endpoint anew, and again in the next run if that finds it still so.
     * AWS asks for no approval.
     *
     * @param endpoint whose {@code connectionName} names the connection to approve
     * @throws Exception ends the run, as the cause of a {@link dev.atlaslink.client.error.ConnectFailedException}
     */
    void approve(EncryptionAtRestEndpoint endpoint) throws Exception;
}
