package dev.atlaslink.client.internal.version.v2;

import dev.atlaslink.api.v2.model.AwsEndpointService;
import dev.atlaslink.api.v2.model.AzureEndpointService;
import dev.atlaslink.api.v2.model.EndpointService;
import dev.atlaslink.api.v2.model.EndpointServiceStatus;
import dev.atlaslink.api.v2.model.GcpEndpointService;
import dev.atlaslink.client.internal.variant.Variants;
import dev.atlaslink.client.internal.version.shared.Filled;
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
        PrivateEndpointService.Aws.Builder service = PrivateEndpointService.Aws.builder()
                .id(ResponseIds.service(aws.id()))
                .region(Region.of(CloudProvider.AWS, aws.regionName()))
                .status(ResourceStatus.of(aws.status().map(EndpointServiceStatus::value)))
                .errorMessage(aws.errorMessage())
                .endpointServiceName(aws.endpointServiceName());
        Filled.list(aws.interfaceEndpoints(), service::interfaceEndpoints);
        Filled.list(remoteRegions(aws.supportedRemoteRegions()), service::supportedRemoteRegions);
        Filled.map(aws.unknownProperties(), service::unknownProperties);
        return service.build();
    }

    private static PrivateEndpointService azure(AzureEndpointService azure) {
        PrivateEndpointService.Azure.Builder service = PrivateEndpointService.Azure.builder()
                .id(ResponseIds.service(azure.id()))
                .region(Region.of(CloudProvider.AZURE, azure.regionName()))
                .status(ResourceStatus.of(azure.status().map(EndpointServiceStatus::value)))
                .errorMessage(azure.errorMessage())
                .privateLinkServiceName(azure.privateLinkServiceName())
                .privateLinkServiceResourceId(azure.privateLinkServiceResourceId());
        Filled.list(azure.privateEndpoints(), service::privateEndpoints);
        Filled.map(azure.unknownProperties(), service::unknownProperties);
        return service.build();
    }

    private static PrivateEndpointService gcp(GcpEndpointService gcp) {
        PrivateEndpointService.Gcp.Builder service = PrivateEndpointService.Gcp.builder()
                .id(ResponseIds.service(gcp.id()))
                .region(Region.of(CloudProvider.GCP, gcp.regionName()))
                .status(ResourceStatus.of(gcp.status().map(EndpointServiceStatus::value)))
                .errorMessage(gcp.errorMessage())
                .portMappingEnabled(gcp.portMappingEnabled());
        Filled.list(gcp.serviceAttachmentNames(), service::serviceAttachmentNames);
        Filled.list(gcp.endpointGroupNames(), service::endpointGroupNames);
        Filled.map(gcp.unknownProperties(), service::unknownProperties);
        return service.build();
    }

    private static List<Region> remoteRegions(List<String> names) {
        List<Region> regions = new ArrayList<>(names.size());
        for (String name : names) {
            Region.of(CloudProvider.AWS, Optional.of(name)).ifPresent(regions::add);
        }
        return regions;
    }
}
