package dev.atlaslink.client.internal.version.v1;

import dev.atlaslink.api.v1.model.AwsEndpoint;
import dev.atlaslink.api.v1.model.AzureEndpoint;
import dev.atlaslink.api.v1.model.Endpoint;
import dev.atlaslink.api.v1.model.EndpointStatus;
import dev.atlaslink.api.v1.model.GcpEndpoint;
import dev.atlaslink.api.v1.model.GcpForwardingRule;
import dev.atlaslink.api.v1.model.InterfaceEndpointStatus;
import dev.atlaslink.client.internal.variant.Variants;
import dev.atlaslink.client.internal.version.shared.ResponseIds;
import dev.atlaslink.client.internal.version.shared.UnrecognizedResults;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;

/** Puts v1.0's endpoints into the facade's results. They name neither the provider nor the region. */
final class V1EndpointResults {
    private static final Variants<Endpoint, Asked, PrivateEndpoint> RESULTS =
            Variants.<Endpoint, Asked, PrivateEndpoint>of(Endpoint.class)
                    .when(AwsEndpoint.class, (aws, asked) -> aws(aws, asked.id()))
                    .when(AzureEndpoint.class, (azure, asked) -> azure(azure, asked.id()))
                    .when(GcpEndpoint.class, (gcp, asked) -> gcp(gcp, asked.id()))
                    .when(
                            Endpoint.Unknown.class,
                            (unknown, asked) ->
                                    UnrecognizedResults.endpoint(asked.provider(), asked.id(), unknown.properties()))
                    .build();

    private V1EndpointResults() {}

    static PrivateEndpoint of(CloudProvider provider, EndpointId id, Endpoint endpoint) {
        return RESULTS.apply(endpoint, new Asked(provider, id));
    }

    private static PrivateEndpoint aws(AwsEndpoint aws, EndpointId id) {
        return PrivateEndpoint.Aws.builder()
                .id(ResponseIds.endpoint(Optional.of(aws.interfaceEndpointId()), id))
                .status(ResourceStatus.of(aws.connectionStatus().map(InterfaceEndpointStatus::value)))
                .errorMessage(aws.errorMessage())
                .deleteRequested(aws.deleteRequested().orElse(false))
                .unknownProperties(aws.unknownProperties())
                .build();
    }

    private static PrivateEndpoint azure(AzureEndpoint azure, EndpointId id) {
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

    private static PrivateEndpoint gcp(GcpEndpoint gcp, EndpointId id) {
        return PrivateEndpoint.Gcp.builder()
                .id(ResponseIds.endpoint(gcp.endpointGroupName(), id))
                .status(ResourceStatus.of(gcp.status().map(EndpointStatus::value)))
                .errorMessage(gcp.errorMessage())
                .deleteRequested(gcp.deleteRequested().orElse(false))
                .forwardingRules(
                        gcp.endpoints().stream().map(V1EndpointResults::rule).toList())
                .unknownProperties(gcp.unknownProperties())
                .build();
    }

    private static PrivateEndpoint.ForwardingRule rule(GcpForwardingRule rule) {
        return PrivateEndpoint.ForwardingRule.builder()
                .name(rule.endpointName())
                .ipAddress(rule.ipAddress())
                .status(ResourceStatus.of(rule.status().map(EndpointStatus::value)))
                .build();
    }

    private record Asked(CloudProvider provider, EndpointId id) {}
}
