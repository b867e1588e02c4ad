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
import java.util.List;
import java.util.Optional;

/** Puts v1.0's bodies into the facade's results. They name neither the provider nor, but for GCP, the region. */
final class V1Results {
    private V1Results() {}

    static PrivateEndpointService service(CloudProvider asked, EndpointService service) {
        if (service instanceof AwsEndpointService aws) {
            return new PrivateEndpointService.Aws(
                    ResponseIds.service(aws.id()),
                    AwsRegion.ofServiceName(aws.endpointServiceName()),
                    ResourceStatus.of(aws.status().map(EndpointServiceStatus::value)),
                    aws.errorMessage(),
                    aws.endpointServiceName(),
                    aws.interfaceEndpoints(),
                    List.of());
        }
        if (service instanceof AzureEndpointService azure) {
            return new PrivateEndpointService.Azure(
                    ResponseIds.service(azure.id()),
                    Optional.empty(),
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
                    Optional.empty());
        }
        return UnrecognizedResults.service(asked, ((EndpointService.Unknown) service).properties());
    }

    static PrivateEndpoint endpoint(CloudProvider asked, EndpointId id, Endpoint endpoint) {
        if (endpoint instanceof AwsEndpoint aws) {
            return new PrivateEndpoint.Aws(
                    ResponseIds.endpoint(Optional.of(aws.interfaceEndpointId()), id),
                    ResourceStatus.of(aws.connectionStatus().map(InterfaceEndpointStatus::value)),
                    aws.errorMessage(),
                    aws.deleteRequested().orElse(false));
        }
        if (endpoint instanceof AzureEndpoint azure) {
            return new PrivateEndpoint.Azure(
                    ResponseIds.endpoint(Optional.of(azure.privateEndpointResourceId()), id),
                    ResourceStatus.of(azure.status().map(EndpointStatus::value)),
                    azure.errorMessage(),
                    azure.deleteRequested().orElse(false),
                    azure.privateEndpointConnectionName(),
                    azure.privateEndpointIPAddress());
        }
        if (endpoint instanceof GcpEndpoint gcp) {
            return new PrivateEndpoint.Gcp(
                    ResponseIds.endpoint(gcp.endpointGroupName(), id),
                    ResourceStatus.of(gcp.status().map(EndpointStatus::value)),
                    gcp.errorMessage(),
                    gcp.deleteRequested().orElse(false),
                    Optional.empty(),
                    gcp.endpoints().stream().map(V1Results::rule).toList(),
                    Optional.empty());
        }
        return UnrecognizedResults.endpoint(asked, id, ((Endpoint.Unknown) endpoint).properties());
    }

    private static PrivateEndpoint.ForwardingRule rule(GcpForwardingRule rule) {
        return new PrivateEndpoint.ForwardingRule(
                rule.endpointName(),
                rule.ipAddress(),
                ResourceStatus.of(rule.status().map(EndpointStatus::value)));
    }
}
