package dev.atlaslink.client.internal.version.v2;

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
import dev.atlaslink.client.internal.variant.Variants;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import dev.atlaslink.client.model.Region;
import java.util.List;
import java.util.Optional;

/** Puts the facade's requests into v2's bodies. */
final class V2Requests {
    private static final Variants<PrivateEndpointServiceRequest, String, CreateEndpointServiceRequest> SERVICE =
            Variants.<PrivateEndpointServiceRequest, String, CreateEndpointServiceRequest>of(
                            PrivateEndpointServiceRequest.class)
                    .when(PrivateEndpointServiceRequest.Aws.class, V2Requests::aws)
                    .when(
                            PrivateEndpointServiceRequest.Azure.class,
                            (azure, region) -> CreateAzureEndpointServiceRequest.builder()
                                    .region(region)
                                    .build())
                    .when(PrivateEndpointServiceRequest.Gcp.class, V2Requests::gcp)
                    .build();

    private static final Variants<PrivateEndpointRequest, Void, CreateEndpointRequest> ENDPOINT =
            Variants.<PrivateEndpointRequest, Void, CreateEndpointRequest>of(PrivateEndpointRequest.class)
                    .when(PrivateEndpointRequest.Aws.class, (aws, none) -> aws(aws))
                    .when(PrivateEndpointRequest.Azure.class, (azure, none) -> azure(azure))
                    .when(PrivateEndpointRequest.Gcp.class, (gcp, none) -> gcp(gcp))
                    .build();

    private V2Requests() {}

    static dev.atlaslink.api.v2.model.CloudProvider provider(CloudProvider provider) {
        return dev.atlaslink.api.v2.model.CloudProvider.of(provider.name());
    }

    static CreateEndpointServiceRequest service(PrivateEndpointServiceRequest request) {
        return SERVICE.apply(request, request.region().atlasName());
    }

    private static CreateEndpointServiceRequest aws(PrivateEndpointServiceRequest.Aws aws, String region) {
        return CreateAwsEndpointServiceRequest.builder()
                .region(region)
                .addAllSupportedRemoteRegions(atlasNames(aws.supportedRemoteRegions()))
                .build();
    }

    private static CreateEndpointServiceRequest gcp(PrivateEndpointServiceRequest.Gcp gcp, String region) {
        return CreateGcpEndpointServiceRequest.builder()
                .region(region)
                // Absent means false.
                .portMappingEnabled(Optional.of(gcp.portMappingEnabled()).filter(enabled -> enabled))
                .build();
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
