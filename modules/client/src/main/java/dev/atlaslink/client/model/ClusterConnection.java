package dev.atlaslink.client.model;

import org.immutables.value.Value;

/** Holds a private connection and the cluster that is reached through it. */
@Value.Immutable
public abstract class ClusterConnection {
    ClusterConnection() {}

    /**
     * Starts one, such as for a test of your own code.
     *
     * @return a builder that lacks all three
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns both ends of the private connection.
     *
     * @return never {@code null}
     */
    public abstract PrivateConnection connection();

    /**
     * Returns the cluster, as it was when it could be reached.
     *
     * @return IDLE
     */
    public abstract Cluster cluster();

    /**
     * Returns how to connect to the cluster through the private endpoint.
     *
     * @return never {@code null}
     */
    public abstract PrivateConnectionString connectionString();

    /** Builds them. */
    public static final class Builder extends ImmutableClusterConnection.Builder {
        Builder() {}
    }
}
