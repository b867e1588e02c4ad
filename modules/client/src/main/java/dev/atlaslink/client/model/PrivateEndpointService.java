package dev.atlaslink.client.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
     * Returns the region in Atlas's spelling, such as {@code EU_WEST_1}.
     *
     * @return empty where the API generation does not tell: v1.0 has it for Google Cloud only (seed 000)
     */
    Optional<String> regionName();

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
     * A service of AWS PrivateLink.
     *
     * @param id by which Atlas knows the service
     * @param regionName in Atlas's spelling, where the API generation tells
     * @param status where the service stands
     * @param errorMessage what went wrong, if anything did
     * @param endpointServiceName what to name when creating the VPC endpoint; empty until the service is ready
     * @param interfaceEndpoints ids of the VPC endpoints attached
     */
    record Aws(
            EndpointServiceId id,
            Optional<String> regionName,
            ResourceStatus status,
            Optional<String> errorMessage,
            Optional<String> endpointServiceName,
            List<String> interfaceEndpoints)
            implements PrivateEndpointService {
        /** Copies the list. */
        public Aws {
            interfaceEndpoints = List.copyOf(interfaceEndpoints);
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
     * @param regionName in Atlas's spelling, where the API generation tells
     * @param status where the service stands
     * @param errorMessage what went wrong, if anything did
     * @param privateLinkServiceName name of the Private Link service; empty until it is ready
     * @param privateLinkServiceResourceId what to name when creating the Azure endpoint; empty until it is ready
     * @param privateEndpoints resource paths of the endpoints attached
     */
    record Azure(
            EndpointServiceId id,
            Optional<String> regionName,
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
        public CloudProvider provider() {
            return CloudProvider.AZURE;
        }
    }

    /**
     * A service of Google Cloud's Private Service Connect.
     *
     * @param id by which Atlas knows the service
     * @param regionName in Atlas's spelling
     * @param status where the service stands
     * @param errorMessage what went wrong, if anything did
     * @param serviceAttachmentNames what the forwarding rules must point to; empty until the service is ready
     * @param endpointGroupNames names of the endpoint groups attached
     */
    record Gcp(
            EndpointServiceId id,
            Optional<String> regionName,
            ResourceStatus status,
            Optional<String> errorMessage,
            List<String> serviceAttachmentNames,
            List<String> endpointGroupNames)
            implements PrivateEndpointService {
        /** Copies the lists. */
        public Gcp {
            serviceAttachmentNames = List.copyOf(serviceAttachmentNames);
            endpointGroupNames = List.copyOf(endpointGroupNames);
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
        public Optional<String> regionName() {
            return Properties.text(properties, "regionName");
        }

        @Override
        public Optional<String> errorMessage() {
            return Properties.text(properties, "errorMessage");
        }
    }
}
