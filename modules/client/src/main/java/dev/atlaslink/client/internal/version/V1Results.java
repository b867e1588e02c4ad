package dev.atlaslink.client.internal.version;

import dev.atlaslink.api.v1.model.AwsEndpoint;
import dev.atlaslink.api.v1.model.AwsEndpointService;
import dev.atlaslink.api.v1.model.AzureEndpoint;
import dev.atlaslink.api.v1.model.AzureEndpointService;
import dev.atlaslink.api.v1.model.Endpoint;
import dev.atlaslink.api.v1.model.EndpointService;
import dev.atlaslink.api.v1.model.EndpointServiceStatus;
import dev.atlaslink.api.v1.model.EndpointStatus;
import dev.atlaslink.api.v1.model.GcpEndpoint;
import dev.atlaslink.api.v1.model.GcpEndpointService;
import dev.atlaslink.api.v1.model.GcpForwardingRule;
import dev.atlaslink.api.v1.model.InterfaceEndpointStatus;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;

/** Puts v1.0's bodies into the facade's results. They name neither the provider nor, but for GCP, the region. */
final class V1Results {
    private V1Results() {}

    static PrivateEndpointService service(CloudProvider asked, EndpointService service) {
        if (service instanceof AwsEndpointService aws) {
            return PrivateEndpointService.Aws.builder()
                    .id(ResponseIds.service(aws.id()))
                    .region(AwsRegion.ofServiceName(aws.endpointServiceName()))
                    .status(ResourceStatus.of(aws.status().map(EndpointServiceStatus::value)))
                    .errorMessage(aws.errorMessage())
                    .endpointServiceName(aws.endpointServiceName())
                    .interfaceEndpoints(aws.interfaceEndpoints())
                    .unknownProperties(aws.unknownProperties())
                    .build();
        }
        if (service instanceof AzureEndpointService azure) {
            return PrivateEndpointService.Azure.builder()
                    .id(ResponseIds.service(azure.id()))
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
                    .unknownProperties(gcp.unknownProperties())
                    .build();
        }
        return UnrecognizedResults.service(asked, ((EndpointService.Unknown) service).properties());
    }

    static PrivateEndpoint endpoint(CloudProvider asked, EndpointId id, Endpoint endpoint) {
        if (endpoint instanceof AwsEndpoint aws) {
            return PrivateEndpoint.Aws.builder()
                    .id(ResponseIds.endpoint(Optional.of(aws.interfaceEndpointId()), id))
                    .status(ResourceStatus.of(aws.connectionStatus().map(InterfaceEndpointStatus::value)))
                    .errorMessage(aws.errorMessage())
                    .deleteRequested(aws.deleteRequested().orElse(false))
                    .unknownProperties(aws.unknownProperties())
                    .build();
        }
        if (endpoint instanceof AzureEndpoint azure) {
            return PrivateEndpoint.Azure.builder()
                    .id(ResponseIds.endpoint(Optional.of(azure.privateEndpointResourceId()), id))
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
                    .id(ResponseIds.endpoint(gcp.endpointGroupName(), id))
                    .status(ResourceStatus.of(gcp.status().map(EndpointStatus::value)))
                    .errorMessage(gcp.errorMessage())
                    .deleteRequested(gcp.deleteRequested().orElse(false))
                    .forwardingRules(
                            gcp.endpoints().stream().map(V1Results::rule).toList())
                    .unknownProperties(gcp.unknownProperties())
                    .build();
        }
        return UnrecognizedResults.endpoint(asked, id, ((Endpoint.Unknown) endpoint).properties());
    }

    private static PrivateEndpoint.ForwardingRule rule(GcpForwardingRule rule) {
        return PrivateEndpoint.ForwardingRule.builder()
                .name(rule.endpointName())
                .ipAddress(rule.ipAddress())
                .status(ResourceStatus.of(rule.status().map(EndpointStatus::value)))
                .build();
    }
}
