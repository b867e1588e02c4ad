package dev.atlaslink.client.model;

import dev.atlaslink.client.internal.result.AllowNulls;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Describes a cluster as far as a private connection ends at one (v2 reference). It is the same for all versions of the API;
 * what their shapes do not share, such as sizes and nodes, is in the generated models.
 */
@Value.Immutable
public abstract class Cluster {
    Cluster() {}

    @Value.Check
    final void check() {
        Check.notNull("name", name(), "the name of a cluster");
        Check.status(status());
    }

    /**
     * Starts a cluster, such as for a test of your own code.
     *
     * @return a builder that lacks the name
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the name by which the project knows the cluster.
     *
     * @return never {@code null}
     */
    public abstract ClusterName name();

    /**
     * Returns the id by which Atlas knows the cluster.
     *
     * @return empty where Atlas did not tell
     */
    public abstract Optional<String> id();

    /**
     * Returns where the cluster stands; Atlas calls it {@code stateName}.
     *
     * @return such as {@link ResourceStatus#IDLE}; {@link ResourceStatus#UNKNOWN} where Atlas sent none
     */
    public abstract ResourceStatus status();

    /**
     * Returns how to connect to the cluster.
     *
     * @return without any string while it is CREATING
     */
    public abstract ConnectionStrings connectionStrings();

    /**
     * Returns how the cluster is built.
     *
     * @return such as {@code REPLICASET}, {@code SHARDED} or {@code GEOSHARDED}; empty where Atlas did not tell
     */
    public abstract Optional<String> clusterType();

    /**
     * Returns the version of MongoDB that the cluster runs.
     *
     * @return such as {@code 8.0.12}; empty where Atlas did not tell
     */
    public abstract Optional<String> mongoDbVersion();

    /**
     * Tells whether the cluster is paused, so that nobody can connect to it.
     *
     * @return empty where Atlas did not tell
     */
    public abstract Optional<Boolean> paused();

    /**
     * Returns when the cluster was created.
     *
     * @return empty where Atlas did not tell
     */
    public abstract Optional<Instant> createDate();

    /**
     * Returns the JSON properties that no version of this library's specification has, in their order; values may be
     * {@code null}.
     *
     * @return empty where there are none; not part of {@code toString()}
     */
    @Value.Redacted
    public abstract Map<String, @AllowNulls @Nullable Object> unknownProperties();

    /** Builds clusters. */
    public static final class Builder extends ImmutableCluster.Builder {
        Builder() {
            status(ResourceStatus.UNKNOWN);
            connectionStrings(ConnectionStrings.builder().build());
        }
    }
}
