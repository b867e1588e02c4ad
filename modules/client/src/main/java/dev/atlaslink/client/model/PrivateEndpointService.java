package dev.atlaslink.client.model;

import dev.atlaslink.client.internal.result.AllowNulls;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Describes a private endpoint service, the Atlas side of a private connection, whichever API generation told of it.
 *
 * <p>Atlas mixes {@code null}, absent and empty; here an absent text is an empty {@code Optional} and an absent list is
 * an empty list.
 */
@Value.Enclosing
public sealed interface PrivateEndpointService {
    /**
     * Returns the id by which Atlas knows the service.
     *
     * @return never {@code null}
     */
    EndpointServiceId id();

    /**
     * Returns the provider of the service.
     *
     * @return never {@code null}
     */
    CloudProvider provider();

    /**
     * Returns the region of the service.
     *
     * @return empty where the API generation does not tell: v1.0 has it for Google Cloud (Atlas v1.0 reference) and, once the
     *     service is ready, for AWS in its name
     */
    Optional<Region> region();

    /**
     * Returns where the service stands.
     *
     * @return {@link ResourceStatus#UNKNOWN} where Atlas sent none
     */
    ResourceStatus status();

    /**
     * Returns what went wrong, in Atlas's words.
     *
     * @return empty where nothing did
     */
    Optional<String> errorMessage();

    /**
     * Returns the endpoints attached to the service, which each provider names in its own way.
     *
     * @return their ids at the provider, empty where there are none; a ready service that does not tell them is not read at
     *     all, but an {@link dev.atlaslink.client.error.UnexpectedResponseException}
     */
    List<EndpointId> endpointIds();

    /**
     * Returns the JSON properties that this version has no accessor for, in their order; values may be {@code null}.
     *
     * @return empty where there are none; not part of {@code toString()}
     */
    @Value.Redacted
    Map<String, @AllowNulls @Nullable Object> unknownProperties();

    /** A service of AWS PrivateLink. */
    @Value.Immutable
    abstract non-sealed class Aws implements PrivateEndpointService {
        Aws() {}

        @Value.Check
        final void check() {
            Check.resource(id(), provider(), status());
        }

        /**
         * Starts a service, such as for a test of your own code.
         *
         * @return a builder that lacks the id
         */
        public static Builder builder() {
            return new Builder();
        }

        @Override
        public final CloudProvider provider() {
            return CloudProvider.AWS;
        }

        /**
         * Returns what to name when creating the VPC endpoint.
         *
         * @return empty until the service is ready
         */
        public abstract Optional<String> endpointServiceName();

        /**
         * Returns the ids of the VPC endpoints attached.
         *
         * @return empty where there are none
         */
        public abstract List<String> interfaceEndpoints();

        /**
         * Returns the other regions from which the service can be reached.
         *
         * @return empty where there are none; v1.0 does not tell
         */
        public abstract List<Region> supportedRemoteRegions();

        @Override
        public final List<EndpointId> endpointIds() {
            return EndpointId.allOf(interfaceEndpoints());
        }

        /** Builds services of AWS. */
        public static final class Builder extends ImmutablePrivateEndpointService.Aws.Builder {
            Builder() {
                status(ResourceStatus.UNKNOWN);
            }
        }
    }

    /** A service of Azure Private Link. */
    @Value.Immutable
    abstract non-sealed class Azure implements PrivateEndpointService {
        Azure() {}

        @Value.Check
        final void check() {
            Check.resource(id(), provider(), status());
        }

        /**
         * Starts a service, such as for a test of your own code.
         *
         * @return a builder that lacks the id
         */
        public static Builder builder() {
            return new Builder();
        }

        @Override
        public final CloudProvider provider() {
            return CloudProvider.AZURE;
        }

        /**
         * Returns the name of the Private Link service.
         *
         * @return empty until the service is ready
         */
        public abstract Optional<String> privateLinkServiceName();

        /**
         * Returns what to name when creating the Azure endpoint.
         *
         * @return empty until the service is ready
         */
        public abstract Optional<String> privateLinkServiceResourceId();

        /**
         * Returns the resource paths of the endpoints attached.
         *
         * @return empty where there are none
         */
        public abstract List<String> privateEndpoints();

        @Override
        public final List<EndpointId> endpointIds() {
            return EndpointId.allOf(privateEndpoints());
        }

        /** Builds services of Azure. */
        public static final class Builder extends ImmutablePrivateEndpointService.Azure.Builder {
            Builder() {
                status(ResourceStatus.UNKNOWN);
            }
        }
    }

    /** A service of Google Cloud's Private Service Connect. */
    @Value.Immutable
    abstract non-sealed class Gcp implements PrivateEndpointService {
        Gcp() {}

        @Value.Check
        final void check() {
            Check.resource(id(), provider(), status());
        }

        /**
         * Starts a service, such as for a test of your own code.
         *
         * @return a builder that lacks the id
         */
        public static Builder builder() {
            return new Builder();
        }

        @Override
        public final CloudProvider provider() {
            return CloudProvider.GCP;
        }

        /**
         * Returns what the forwarding rules must point to.
         *
         * @return empty until the service is ready
         */
        public abstract List<String> serviceAttachmentNames();

        /**
         * Returns the names of the endpoint groups attached.
         *
         * @return empty where there are none
         */
        public abstract List<String> endpointGroupNames();

        /**
         * Tells whether one endpoint and one service attachment suffice.
         *
         * @return empty where the API generation does not tell: v1.0
         */
        public abstract Optional<Boolean> portMappingEnabled();

        @Override
        public final List<EndpointId> endpointIds() {
            return EndpointId.allOf(endpointGroupNames());
        }

        /** Builds services of Google Cloud. */
        public static final class Builder extends ImmutablePrivateEndpointService.Gcp.Builder {
            Builder() {
                status(ResourceStatus.UNKNOWN);
            }
        }
    }

    /** A service of a form that this version does not know; {@link #unknownProperties()} has all its properties. */
    @Value.Immutable
    abstract non-sealed class Unrecognized implements PrivateEndpointService {
        Unrecognized() {}

        @Value.Check
        final void check() {
            Check.resource(id(), provider(), status());
        }

        /**
         * Starts a service, such as for a test of your own code.
         *
         * @return a builder that lacks id and provider
         */
        public static Builder builder() {
            return new Builder();
        }

        @Override
        public final Optional<Region> region() {
            return Region.of(provider(), Properties.text(unknownProperties(), "regionName"));
        }

        @Override
        public final Optional<String> errorMessage() {
            return Properties.text(unknownProperties(), "errorMessage");
        }

        @Override
        public final List<EndpointId> endpointIds() {
            return Stream.of("interfaceEndpoints", "privateEndpoints", "endpointGroupNames")
                    .flatMap(name -> EndpointId.allOf(Properties.texts(unknownProperties(), name)).stream())
                    .toList();
        }

        /** Builds services of a form that this version does not know. */
        public static final class Builder extends ImmutablePrivateEndpointService.Unrecognized.Builder {
            Builder() {
                status(ResourceStatus.UNKNOWN);
            }
        }
    }
}
