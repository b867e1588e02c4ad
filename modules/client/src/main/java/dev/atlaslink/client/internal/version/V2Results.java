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
            return PrivateEndpointService.Aws.builder()
                    .id(ResponseIds.service(aws.id()))
                    .region(Region.of(CloudProvider.AWS, aws.regionName()))
                    .status(ResourceStatus.of(aws.status().map(EndpointServiceStatus::value)))
                    .errorMessage(aws.errorMessage())
                    .endpointServiceName(aws.endpointServiceName())
                    .interfaceEndpoints(aws.interfaceEndpoints())
                    .supportedRemoteRegions(remoteRegions(aws.supportedRemoteRegions()))
                    .unknownProperties(aws.unknownProperties())
                    .build();
        }
        if (service instanceof AzureEndpointService azure) {
            return PrivateEndpointService.Azure.builder()
                    .id(ResponseIds.service(azure.id()))
                    .region(Region.of(CloudProvider.AZURE, azure.regionName()))
                    .status(ResourceStatus.of(azure.status().map(EndpointServiceStatus::value)))
                    .errorMessage(azure.errorMessage())
                    .privateLinkServiceName(azure.privateLinkServiceName())
                    .privateLinkServiceResourceId(azure.privateLinkServiceResourceId())
                    .privateEndpoints(azure.privateEndpoints())
                    .unknownProperties(azure.unknownProperties())
                    .build();
        }
        if (service instanceof GcpEndpointService gcp) {
            return PrivateEndpointService.Gcp.builder()
                    .id(ResponseIds.service(gcp.id()))
                    .region(Region.of(CloudProvider.GCP, gcp.regionName()))
                    .status(ResourceStatus.of(gcp.status().map(EndpointServiceStatus::value)))
                    .errorMessage(gcp.errorMessage())
                    .serviceAttachmentNames(gcp.serviceAttachmentNames())
                    .endpointGroupNames(gcp.endpointGroupNames())
                    .portMappingEnabled(gcp.portMappingEnabled())
                    .unknownProperties(gcp.unknownProperties())
                    .build();
        }
        return UnrecognizedResults.service(asked, ((EndpointService.Unknown) service).properties());
    }

    static PrivateEndpoint endpoint(CloudProvider asked, EndpointId id, Endpoint endpoint) {
        if (endpoint instanceof AwsEndpoint aws) {
            return PrivateEndpoint.Aws.builder()
                    .id(ResponseIds.endpoint(aws.interfaceEndpointId(), id))
                    .region(Region.of(CloudProvider.AWS, aws.regionName()))
                    .status(ResourceStatus.of(aws.connectionStatus().map(InterfaceEndpointStatus::value)))
                    .errorMessage(aws.errorMessage())
                    .deleteRequested(aws.deleteRequested().orElse(false))
                    .unknownProperties(aws.unknownProperties())
                    .build();
        }
        if (endpoint instanceof AzureEndpoint azure) {
            return PrivateEndpoint.Azure.builder()
                    .id(ResponseIds.endpoint(azure.privateEndpointResourceId(), id))
                    .region(Region.of(CloudProvider.AZURE, azure.regionName()))
                    .status(ResourceStatus.of(azure.status().map(EndpointStatus::value)))
                    .errorMessage(azure.errorMessage())
                    .deleteRequested(azure.deleteRequested().orElse(false))
                    .connectionName(azure.privateEndpointConnectionName())
                    .ipAddress(azure.privateEndpointIPAddress())
                    .unknownProperties(azure.unknownProperties())
                    .build();
        }
        if (endpoint instanceof GcpEndpoint gcp) {
            return PrivateEndpoint.Gcp.builder()
                    .id(ResponseIds.endpoint(gcp.endpointGroupName().or(() -> ruleThatNames(gcp)), id))
                    .region(Region.of(CloudProvider.GCP, gcp.regionName()))
                    .status(ResourceStatus.of(gcp.status().map(EndpointStatus::value)))
                    .errorMessage(gcp.errorMessage())
                    .deleteRequested(gcp.deleteRequested().orElse(false))
                    .gcpProjectId(gcp.gcpProjectId())
                    .portMappingEnabled(gcp.portMappingEnabled())
                    .forwardingRules(
                            gcp.endpoints().stream().map(V2Results::rule).toList())
                    .unknownProperties(gcp.unknownProperties())
                    .build();
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
        return PrivateEndpoint.ForwardingRule.builder()
                .name(rule.endpointName())
                .ipAddress(rule.ipAddress())
                .status(ResourceStatus.of(rule.status().map(EndpointStatus::value)))
                .build();
    }
}
