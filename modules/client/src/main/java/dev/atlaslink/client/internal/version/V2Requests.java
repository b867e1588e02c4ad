package dev.atlaslink.client.internal.version;

import dev.atlaslink.api.v2.model.CreateAwsEndpointRequest;
import dev.atlaslink.api.v2.model.CreateAwsEndpointServiceRequest;
import dev.atlaslink.api.v2.model.CreateAzureEndpointRequest;
import dev.atlaslink.api.v2.model.CreateAzureEndpointServiceRequest;
import dev.atlaslink.api.v2.model.CreateEndpointRequest;
import dev.atlaslink.api.v2.model.CreateEndpointServiceRequest;
import dev.atlaslink.api.v2.model.CreateGcpEndpointRequest;
import dev.atlaslink.api.v2.model.CreateGcpEndpointServiceRequest;
import dev.atlaslink.api.v2.model.GcpForwardingRule;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;

/** Puts the facade's requests into v2's bodies. */
final class V2Requests {
    private V2Requests() {}

    static dev.atlaslink.api.v2.model.CloudProvider provider(CloudProvider provider) {
        return dev.atlaslink.api.v2.model.CloudProvider.of(provider.name());
    }

    static CreateEndpointServiceRequest service(PrivateEndpointServiceRequest request) {
        String region = request.region();
        return switch (request.provider()) {
            case AWS -> CreateAwsEndpointServiceRequest.builder().region(region).build();
            case AZURE ->
                CreateAzureEndpointServiceRequest.builder().region(region).build();
            case GCP -> CreateGcpEndpointServiceRequest.builder().region(region).build();
        };
    }

    static CreateEndpointRequest endpoint(PrivateEndpointRequest request) {
        if (request instanceof PrivateEndpointRequest.Aws aws) {
            return CreateAwsEndpointRequest.builder()
                    .id(aws.interfaceEndpointId())
                    .build();
        }
        if (request instanceof PrivateEndpointRequest.Azure azure) {
            return CreateAzureEndpointRequest.builder()
                    .id(azure.resourceId())
                    .privateEndpointIPAddress(azure.ipAddress())
                    .build();
        }
        PrivateEndpointRequest.Gcp gcp = (PrivateEndpointRequest.Gcp) request;
        return CreateGcpEndpointRequest.builder()
                .endpointGroupName(gcp.endpointGroupName())
                .gcpProjectId(gcp.gcpProjectId())
                .addAllEndpoints(
                        gcp.forwardingRules().stream().map(V2Requests::rule).toList())
                .build();
    }

    private static GcpForwardingRule rule(PrivateEndpointRequest.ForwardingRule rule) {
        return GcpForwardingRule.builder()
                .endpointName(rule.name())
                .ipAddress(rule.ipAddress())
                .build();
    }
}
