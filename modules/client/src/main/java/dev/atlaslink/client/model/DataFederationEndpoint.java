package dev.atlaslink.client.model;

import dev.atlaslink.client.internal.result.AllowNulls;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Describes a private endpoint that may reach federated databases and online archives (v2 reference). */
@Value.Immutable
public abstract class DataFederationEndpoint {
    DataFederationEndpoint() {}

    @Value.Check
    final void check() {
        Check.notNull("id", id(), "an id that the provider gave");
        Check.status(status());
    }

    /**
     * Starts an endpoint, such as for a test of your own code.
     *
     * @return a builder that lacks the id
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id that the endpoint has at its provider.
     *
     * @return never {@code null}
     */
    public abstract EndpointId id();

    /**
     * Returns the provider of the endpoint.
     *
     * @return AWS or AZURE; empty where Atlas names one that this version does not know
     */
    public abstract Optional<CloudProvider> provider();

    /**
     * Returns the region of the endpoint.
     *
     * @return empty where none was given
     */
    public abstract Optional<Region> region();

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
     * Returns the customer's own words about the endpoint.
     *
     * @return empty where there are none
     */
    public abstract Optional<String> comment();

    /**
     * Returns the DNS name of the endpoint in the customer's network.
     *
     * @return empty where none was given
     */
    public abstract Optional<String> dnsName();

    /**
     * Returns the private address of the endpoint in the customer's network.
     *
     * @return empty where none was given
     */
    public abstract Optional<String> ipAddress();

    /**
     * Returns the id of the link on Azure.
     *
     * @return empty for AWS, and where none was given
     */
    public abstract Optional<String> azureLinkId();

    /**
     * Returns the JSON properties that this version has no accessor for, in their order; values may be {@code null}.
     *
     * @return empty where there are none; not part of {@code toString()}
     */
    @Value.Redacted
    public abstract Map<String, @AllowNulls @Nullable Object> unknownProperties();

    /** Builds endpoints. */
    public static final class Builder extends ImmutableDataFederationEndpoint.Builder {
        Builder() {
            status(ResourceStatus.UNKNOWN);
        }
    }
}
