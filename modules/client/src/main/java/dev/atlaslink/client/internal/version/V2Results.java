package dev.atlaslink.client.internal.version;

import dev.atlaslink.api.v2.model.AwsEndpoint;
import dev.atlaslink.api.v2.model.AwsEndpointService;
import dev.atlaslink.api.v2.model.AzureEndpoint;
import dev.atlaslink.api.v2.model.AzureEndpointService;
import dev.atlaslink.api.v2.model.Endpoint;
import dev.atlaslink.api.v2.model.EndpointService;
import dev.atlaslink.api.v2.model.EndpointServiceStatus;
import dev.atlaslink.api.v2.model.EndpointStatus;
import dev.atlaslink.api.v2.model.GcpEndpoint;
import dev.atlaslink.api.v2.model.GcpEndpointService;
import dev.atlaslink.api.v2.model.GcpForwardingRule;
import dev.atlaslink.api.v2.model.InterfaceEndpointStatus;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts v2's bodies into the facade's results. */
final class V2Results {
    private V2Results() {}

    static PrivateEndpointService service(CloudProvider asked, EndpointService service) {
        if (service instanceof AwsEndpointService aws) {
            return new PrivateEndpointService.Aws(
                    ResponseIds.service(aws.id()),
                    Region.of(CloudProvider.AWS, aws.regionName()),
                    ResourceStatus.of(aws.status().map(EndpointServiceStatus::value)),
                    aws.errorMessage(),
                    aws.endpointServiceName(),
                    aws.interfaceEndpoints(),
                    remoteRegions(aws.supportedRemoteRegions()));
        }
        if (service instanceof AzureEndpointService azure) {
            return new PrivateEndpointService.Azure(
                    ResponseIds.service(azure.id()),
                    Region.of(CloudProvider.AZURE, azure.regionName()),
                    ResourceStatus.of(azure.status().map(EndpointServiceStatus::value)),
                    azure.errorMessage(),
                    azure.privateLinkServiceName(),
                    azure.privateLinkServiceResourceId(),
                    azure.privateEndpoints());
        }
        if (service instanceof GcpEndpointService gcp) {
            return new PrivateEndpointService.Gcp(
                    ResponseIds.service(gcp.id()),
                    Region.of(CloudProvider.GCP, gcp.regionName()),
                    ResourceStatus.of(gcp.status().map(EndpointServiceStatus::value)),
                    gcp.errorMessage(),
                    gcp.serviceAttachmentNames(),
                    gcp.endpointGroupNames(),
                    gcp.portMappingEnabled());
        }
        return UnrecognizedResults.service(asked, ((EndpointService.Unknown) service).properties());
    }

    static PrivateEndpoint endpoint(CloudProvider asked, EndpointId id, Endpoint endpoint) {
        if (endpoint instanceof AwsEndpoint aws) {
            return new PrivateEndpoint.Aws(
                    ResponseIds.endpoint(aws.interfaceEndpointId(), id),
                    ResourceStatus.of(aws.connectionStatus().map(InterfaceEndpointStatus::value)),
                    aws.errorMessage(),
                    aws.deleteRequested().orElse(false));
        }
        if (endpoint instanceof AzureEndpoint azure) {
            return new PrivateEndpoint.Azure(
                    ResponseIds.endpoint(azure.privateEndpointResourceId(), id),
                    ResourceStatus.of(azure.status().map(EndpointStatus::value)),
                    azure.errorMessage(),
                    azure.deleteRequested().orElse(false),
                    azure.privateEndpointConnectionName(),
                    azure.privateEndpointIPAddress());
        }
        if (endpoint instanceof GcpEndpoint gcp) {
            return new PrivateEndpoint.Gcp(
                    ResponseIds.endpoint(gcp.endpointGroupName().or(() -> ruleThatNames(gcp)), id),
                    ResourceStatus.of(gcp.status().map(EndpointStatus::value)),
                    gcp.errorMessage(),
                    gcp.deleteRequested().orElse(false),
                    gcp.gcpProjectId(),
                    gcp.endpoints().stream().map(V2Results::rule).toList(),
                    gcp.portMappingEnabled());
        }
        return UnrecognizedResults.endpoint(asked, id, ((Endpoint.Unknown) endpoint).properties());
    }

    private static List<Region> remoteRegions(List<String> names) {
        List<Region> regions = new ArrayList<>(names.size());
        for (String name : names) {
            Region.of(CloudProvider.AWS, Optional.of(name)).ifPresent(regions::add);
        }
        return regions;
    }

    /** With port mapping Atlas calls an endpoint by the name of its only rule, and not by that of the group. */
    private static Optional<String> ruleThatNames(GcpEndpoint gcp) {
        return gcp.portMappingEnabled().orElse(false) && gcp.endpoints().size() == 1
                ? gcp.endpoints().get(0).endpointName()
                : Optional.empty();
    }

    private static PrivateEndpoint.ForwardingRule rule(GcpForwardingRule rule) {
        return new PrivateEndpoint.ForwardingRule(
                rule.endpointName(),
                rule.ipAddress(),
                ResourceStatus.of(rule.status().map(EndpointStatus::value)));
    }
}
