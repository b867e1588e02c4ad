package dev.atlaslink.client.internal.version.v1;

import dev.atlaslink.api.v1.model.CreateAwsEndpointRequest;
import dev.atlaslink.api.v1.model.CreateAzureEndpointRequest;
import dev.atlaslink.api.v1.model.CreateEndpointRequest;
import dev.atlaslink.api.v1.model.CreateEndpointServiceRequest;
import dev.atlaslink.api.v1.model.CreateGcpEndpointRequest;
import dev.atlaslink.api.v1.model.GcpForwardingRule;
import dev.atlaslink.client.internal.variant.Variants;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;

/** Puts the facade's requests into v1.0's bodies, which unlike v2's do not name the provider of an endpoint. */
final class V1Requests {
    private static final Variants<PrivateEndpointRequest, Void, CreateEndpointRequest> ENDPOINT =
            Variants.<PrivateEndpointRequest, Void, CreateEndpointRequest>of(PrivateEndpointRequest.class)
                    .when(PrivateEndpointRequest.Aws.class, (aws, none) -> aws(aws))
                    .when(PrivateEndpointRequest.Azure.class, (azure, none) -> azure(azure))
                    .when(PrivateEndpointRequest.Gcp.class, (gcp, none) -> gcp(gcp))
                    .build();

    private V1Requests() {}

    static dev.atlaslink.api.v1.model.CloudProvider provider(CloudProvider provider) {
        return dev.atlaslink.api.v1.model.CloudProvider.of(provider.name());
    }

    static CreateEndpointServiceRequest service(PrivateEndpointServiceRequest request) {
        return CreateEndpointServiceRequest.builder()
                .providerName(provider(request.provider()))
                .region(request.region().providerName())
                .build();
    }

    static CreateEndpointRequest endpoint(PrivateEndpointRequest request) {
        return ENDPOINT.apply(request, null);
    }

    private static CreateEndpointRequest aws(PrivateEndpointRequest.Aws aws) {
        return CreateAwsEndpointRequest.builder().id(aws.interfaceEndpointId()).build();
    }

    private static CreateEndpointRequest azure(PrivateEndpointRequest.Azure azure) {
        return CreateAzureEndpointRequest.builder()
                .id(azure.resourceId())
                .privateEndpointIPAddress(azure.ipAddress())
                .build();
    }

    private static CreateEndpointRequest gcp(PrivateEndpointRequest.Gcp gcp) {
        return CreateGcpEndpointRequest.builder()
                .endpointGroupName(gcp.endpointGroupName())
                .gcpProjectId(gcp.gcpProjectId())
                .addAllEndpoints(
                        gcp.forwardingRules().stream().map(V1Requests::rule).toList())
                .build();
    }

    private static GcpForwardingRule rule(PrivateEndpointRequest.ForwardingRule rule) {
        return GcpForwardingRule.builder()
                .endpointName(rule.name())
                .ipAddress(rule.ipAddress())
                .build();
    }
}
