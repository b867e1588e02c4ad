package dev.atlaslink.client.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Tells how to connect to a cluster through a private endpoint, or through several that belong together (v2 reference). */
@Value.Immutable
public abstract class PrivateConnectionString {
    PrivateConnectionString() {}

    /**
     * Starts one, such as for a test of your own code.
     *
     * @return a builder that lacks nothing
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the endpoints that the strings go through.
     *
     * @return one, or one for each region of a cluster that has several
     */
    public abstract List<EndpointId> endpointIds();

    /**
     * Returns the string that names each host.
     *
     * @return such as {@code mongodb://pl-0-us-east-1.ab1cd.mongodb.net:1024,...}; empty where there is none
     */
    public abstract Optional<String> connectionString();

    /**
     * Returns the string by DNS seed list, which most drivers take best.
     *
     * @return such as {@code mongodb+srv://orders-pl-0.ab1cd.mongodb.net}; empty where there is none
     */
    public abstract Optional<String> srvConnectionString();

    /**
     * Returns the string by DNS seed list that suits many connections to a sharded cluster better.
     *
     * @return empty where the cluster has none
     */
    public abstract Optional<String> srvShardOptimizedConnectionString();

    /**
     * Returns what the strings lead to.
     *
     * @return {@code MONGOD} or {@code MONGOS}; empty where Atlas did not tell
     */
    public abstract Optional<String> type();

    /** Builds them. */
    public static final class Builder extends ImmutablePrivateConnectionString.Builder {
        Builder() {}
    }
}
