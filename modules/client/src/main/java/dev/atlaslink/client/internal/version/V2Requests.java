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
import dev.atlaslink.api.v2.model.UpdateEndpointServiceRequest;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import dev.atlaslink.client.model.Region;
import java.util.List;
import java.util.Optional;

/** Puts the facade's requests into v2's bodies. */
final class V2Requests {
    private V2Requests() {}

    static dev.atlaslink.api.v2.model.CloudProvider provider(CloudProvider provider) {
        return dev.atlaslink.api.v2.model.CloudProvider.of(provider.name());
    }

    static CreateEndpointServiceRequest service(PrivateEndpointServiceRequest request) {
        String region = request.region().atlasName();
        if (request instanceof PrivateEndpointServiceRequest.Aws aws) {
            return CreateAwsEndpointServiceRequest.builder()
                    .region(region)
                    .addAllSupportedRemoteRegions(atlasNames(aws.supportedRemoteRegions()))
                    .build();
        }
        if (request instanceof PrivateEndpointServiceRequest.Gcp gcp) {
            return CreateGcpEndpointServiceRequest.builder()
                    .region(region)
                    // Absent means false.
                    .portMappingEnabled(Optional.of(gcp.portMappingEnabled()).filter(enabled -> enabled))
                    .build();
        }
        return CreateAzureEndpointServiceRequest.builder().region(region).build();
    }

    static UpdateEndpointServiceRequest update(PrivateEndpointServiceUpdate change) {
        return UpdateEndpointServiceRequest.builder()
                .addAllSupportedRemoteRegions(atlasNames(change.supportedRemoteRegions()))
                .build();
    }

    /** Atlas takes remote regions in its own spelling only (Terraform provider). */
    private static List<String> atlasNames(List<Region> regions) {
        return regions.stream().map(Region::atlasName).toList();
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
