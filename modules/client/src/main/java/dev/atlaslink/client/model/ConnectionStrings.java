package dev.atlaslink.client.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Tells how to connect to a cluster, without user and password, which no string has (v2 reference). */
@Value.Immutable
public abstract class ConnectionStrings {
    ConnectionStrings() {}

    /**
     * Starts connection strings, such as for a test of your own code.
     *
     * @return a builder that lacks nothing
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the string for the public network that names each host.
     *
     * @return empty where there is none
     */
    public abstract Optional<String> standard();

    /**
     * Returns the string for the public network by DNS seed list.
     *
     * @return empty where there is none
     */
    public abstract Optional<String> standardSrv();

    /**
     * Returns the string for peered networks that names each host; Atlas calls it {@code private}.
     *
     * @return empty where there is none
     */
    public abstract Optional<String> peering();

    /**
     * Returns the string for peered networks by DNS seed list; Atlas calls it {@code privateSrv}.
     *
     * @return empty where there is none
     */
    public abstract Optional<String> peeringSrv();

    /**
     * Returns the strings through private endpoints, those of the older {@code awsPrivateLink} among them.
     *
     * @return empty until the first endpoint is served
     */
    public abstract List<PrivateConnectionString> privateEndpoints();

    /**
     * Returns the strings through one private endpoint. They show some time after it is AVAILABLE.
     *
     * @param endpoint its id
     * @return empty as long as there are none
     * @throws IllegalArgumentException if the id is missing
     */
    public final Optional<PrivateConnectionString> through(EndpointId endpoint) {
        Check.notNull("endpoint", endpoint, "the id of a private endpoint");
        return privateEndpoints().stream()
                .filter(strings -> strings.endpointIds().contains(endpoint))
                .findFirst();
    }

    /** Builds connection strings. */
    public static final class Builder extends ImmutableConnectionStrings.Builder {
        Builder() {}
    }
}
