package dev.atlaslink.client.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Describes a private endpoint service, the Atlas side of a private connection, whichever API generation told of it.
 *
 * <p>Atlas mixes {@code null}, absent and empty; here an absent text is an empty {@code Optional} and an absent list is
 * an empty list.
 */
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
     * @return empty where the API generation does not tell: v1.0 has it for Google Cloud (seed 000) and, once the
     *     service is ready, for AWS in its name
     */
    Optional<Region> region();

    /**
     * Returns where the service stands.
     *
     * @return never {@code null}
     */
    ResourceStatus status();

    /**
     * Returns what went wrong, in Atlas's words.
     *
     * @return empty where nothing did
     */
    Optional<String> errorMessage();

    /**
     * Returns the endpoints attached to the service, which each provider's records name in its own way.
     *
     * @return their ids at the provider, empty where there are none; a ready service that does not tell them is not read at
     *     all, but an {@link dev.atlaslink.client.error.UnexpectedResponseException}
     */
    List<EndpointId> endpointIds();

    /**
     * A service of AWS PrivateLink.
     *
     * @param id by which Atlas knows the service
     * @param region of the service, where the API generation tells
     * @param status where the service stands
     * @param errorMessage what went wrong, if anything did
     * @param endpointServiceName what to name when creating the VPC endpoint; empty until the service is ready
     * @param interfaceEndpoints ids of the VPC endpoints attached
     * @param supportedRemoteRegions other regions from which the service can be reached; v1.0 does not tell
     */
    record Aws(
            EndpointServiceId id,
            Optional<Region> region,
            ResourceStatus status,
            Optional<String> errorMessage,
            Optional<String> endpointServiceName,
            List<String> interfaceEndpoints,
            List<Region> supportedRemoteRegions)
            implements PrivateEndpointService {
        /** Copies the lists. */
        public Aws {
            interfaceEndpoints = List.copyOf(interfaceEndpoints);
            supportedRemoteRegions = List.copyOf(supportedRemoteRegions);
        }

        @Override
        public List<EndpointId> endpointIds() {
            return EndpointId.allOf(interfaceEndpoints);
        }

        @Override
        public CloudProvider provider() {
            return CloudProvider.AWS;
        }
    }

    /**
     * A service of Azure Private Link.
     *
     * @param id by which Atlas knows the service
     * @param region of the service, where the API generation tells
     * @param status where the service stands
     * @param errorMessage what went wrong, if anything did
     * @param privateLinkServiceName name of the Private Link service; empty until it is ready
     * @param privateLinkServiceResourceId what to name when creating the Azure endpoint; empty until it is ready
     * @param privateEndpoints resource paths of the endpoints attached
     */
    record Azure(
            EndpointServiceId id,
            Optional<Region> region,
            ResourceStatus status,
            Optional<String> errorMessage,
            Optional<String> privateLinkServiceName,
            Optional<String> privateLinkServiceResourceId,
            List<String> privateEndpoints)
            implements PrivateEndpointService {
        /** Copies the list. */
        public Azure {
            privateEndpoints = List.copyOf(privateEndpoints);
        }

        @Override
        public List<EndpointId> endpointIds() {
            return EndpointId.allOf(privateEndpoints);
        }

        @Override
        public CloudProvider provider() {
            return CloudProvider.AZURE;
        }
    }

    /**
     * A service of Google Cloud's Private Service Connect.
     *
     * @param id by which Atlas knows the service
     * @param region of the service
     * @param status where the service stands
     * @param errorMessage what went wrong, if anything did
     * @param serviceAttachmentNames what the forwarding rules must point to; empty until the service is ready
     * @param endpointGroupNames names of the endpoint groups attached
     * @param portMappingEnabled whether one endpoint and one service attachment suffice; v1.0 does not tell
     */
    record Gcp(
            EndpointServiceId id,
            Optional<Region> region,
            ResourceStatus status,
            Optional<String> errorMessage,
            List<String> serviceAttachmentNames,
            List<String> endpointGroupNames,
            Optional<Boolean> portMappingEnabled)
            implements PrivateEndpointService {
        /** Copies the lists. */
        public Gcp {
            serviceAttachmentNames = List.copyOf(serviceAttachmentNames);
            endpointGroupNames = List.copyOf(endpointGroupNames);
        }

        @Override
        public List<EndpointId> endpointIds() {
            return EndpointId.allOf(endpointGroupNames);
        }

        @Override
        public CloudProvider provider() {
            return CloudProvider.GCP;
        }
    }

    /**
     * A service whose form this version does not know; nothing of it is lost.
     *
     * @param id by which Atlas knows the service
     * @param provider the provider that was asked for
     * @param status where the service stands
     * @param properties every JSON property as it came, in its order; values may be {@code null}
     */
    record Unrecognized(
            EndpointServiceId id, CloudProvider provider, ResourceStatus status, Map<String, Object> properties)
            implements PrivateEndpointService {
        /** Copies the properties. */
        public Unrecognized {
            properties = Properties.copy(properties);
        }

        @Override
        public Optional<Region> region() {
            return Region.of(provider, Properties.text(properties, "regionName"));
        }

        @Override
        public Optional<String> errorMessage() {
            return Properties.text(properties, "errorMessage");
        }

        @Override
        public List<EndpointId> endpointIds() {
            return Stream.of("interfaceEndpoints", "privateEndpoints", "endpointGroupNames")
                    .flatMap(name -> EndpointId.allOf(Properties.texts(properties, name)).stream())
                    .toList();
        }
    }
}
