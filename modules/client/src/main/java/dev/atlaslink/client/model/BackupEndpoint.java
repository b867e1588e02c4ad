package dev.atlaslink.client.model;

import dev.atlaslink.client.internal.result.AllowNulls;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Describes a private endpoint through which backups reach object storage (v2 reference). */
@Value.Immutable
public abstract class BackupEndpoint {
    BackupEndpoint() {}

    @Value.Check
    final void check() {
        Check.resource(id(), provider(), status());
    }

    /**
     * Starts an endpoint, such as for a test of your own code.
     *
     * @return a builder that lacks id and provider
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id by which Atlas knows the endpoint.
     *
     * @return never {@code null}
     */
    public abstract BackupEndpointId id();

    /**
     * Returns the provider of the object storage.
     *
     * @return AWS
     */
    public abstract CloudProvider provider();

    /**
     * Returns the region of the object storage.
     *
     * @return empty where Atlas did not tell
     */
    public abstract Optional<Region> region();

    /**
     * Returns the region of the VPC, where Atlas tells it.
     *
     * @return empty where it is {@link #region()}
     */
    public abstract Optional<Region> vpcRegion();

    /**
     * Returns where the endpoint stands.
     *
     * @return {@link ResourceStatus#UNKNOWN} where Atlas sent none
     */
    public abstract ResourceStatus status();

    /**
     * Returns what went wrong, in Atlas's words.
     *
     * @return empty where nothing did
     */
    public abstract Optional<String> errorMessage();

    /**
     * Returns the VPC endpoint's id.
     *
     * @return empty until there is one
     */
    public abstract Optional<String> connectionName();

    /**
     * Returns the JSON properties that this version has no accessor for, in their order; values may be {@code null}.
     *
     * @return empty where there are none; not part of {@code toString()}
     */
    @Value.Redacted
    public abstract Map<String, @AllowNulls @Nullable Object> unknownProperties();

    /** Builds endpoints. */
    public static final class Builder extends ImmutableBackupEndpoint.Builder {
        Builder() {
            status(ResourceStatus.UNKNOWN);
        }
    }
}
