package dev.atlaslink.client.internal.version.v2;

import dev.atlaslink.api.v2.model.AwsEndpointService;
import dev.atlaslink.api.v2.model.AzureEndpointService;
import dev.atlaslink.api.v2.model.EndpointService;
import dev.atlaslink.api.v2.model.EndpointServiceStatus;
import dev.atlaslink.api.v2.model.GcpEndpointService;
import dev.atlaslink.client.internal.variant.Variants;
import dev.atlaslink.client.internal.version.shared.ResponseIds;
import dev.atlaslink.client.internal.version.shared.UnrecognizedResults;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts v2's services into the facade's results. */
final class V2ServiceResults {
    private static final Variants<EndpointService, CloudProvider, PrivateEndpointService> RESULTS =
            Variants.<EndpointService, CloudProvider, PrivateEndpointService>of(EndpointService.class)
                    .when(AwsEndpointService.class, (aws, asked) -> aws(aws))
                    .when(AzureEndpointService.class, (azure, asked) -> azure(azure))
                    .when(GcpEndpointService.class, (gcp, asked) -> gcp(gcp))
                    .when(
                            EndpointService.Unknown.class,
                            (unknown, asked) -> UnrecognizedResults.service(asked, unknown.properties()))
                    .build();

    private V2ServiceResults() {}

    static PrivateEndpointService of(CloudProvider asked, EndpointService service) {
        return RESULTS.apply(service, asked);
    }

    private static PrivateEndpointService aws(AwsEndpointService aws) {
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

    private static PrivateEndpointService azure(AzureEndpointService azure) {
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

    private static PrivateEndpointService gcp(GcpEndpointService gcp) {
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

    private static List<Region> remoteRegions(List<String> names) {
        List<Region> regions = new ArrayList<>(names.size());
        for (String name : names) {
            Region.of(CloudProvider.AWS, Optional.of(name)).ifPresent(regions::add);
        }
        return regions;
    }
}
