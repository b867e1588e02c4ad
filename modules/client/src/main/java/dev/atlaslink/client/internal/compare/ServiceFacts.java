package dev.atlaslink.client.internal.compare;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.internal.variant.Variants;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;

/** Reads the facts of a private endpoint service. */
final class ServiceFacts {
    private static final String WHAT = "private endpoint service";

    private static final Variants<PrivateEndpointService, Reader, Facts.Resource> OF_PROVIDER =
            Variants.<PrivateEndpointService, Reader, Facts.Resource>of(PrivateEndpointService.class)
                    .when(PrivateEndpointService.Aws.class, (aws, reader) -> reader.read(aws))
                    .when(PrivateEndpointService.Azure.class, (azure, reader) -> reader.read(azure))
                    .when(PrivateEndpointService.Gcp.class, (gcp, reader) -> reader.read(gcp))
                    .when(PrivateEndpointService.Unrecognized.class, (unrecognized, reader) -> reader.resource())
                    .build();

    private ServiceFacts() {}

    static void read(PrivateEndpointService service, ApiVersion version, Facts facts) {
        Facts.Resource resource = facts.of(WHAT, service.id().value())
                // v1.0 tells it for some providers only, or late.
                .ifTold("region", service.region())
                .told("status", Optional.of(status(service)))
                .told("errorMessage", service.errorMessage())
                .told("endpointIds", service.endpointIds().stream());
        OF_PROVIDER.apply(service, new Reader(resource, version));
    }

    /** v1.0 leaves a ready service of AWS WAITING_FOR_USER, v2 makes it AVAILABLE: two words for one state. */
    private static ResourceStatus status(PrivateEndpointService service) {
        return service.status().equals(ResourceStatus.WAITING_FOR_USER) ? ResourceStatus.AVAILABLE : service.status();
    }
    /** Reads what only services of one provider have. */
    private record Reader(Facts.Resource resource, ApiVersion version) {
        Facts.Resource read(PrivateEndpointService.Aws aws) {
            resource.told("endpointServiceName", aws.endpointServiceName());
            return Capability.REMOTE_REGIONS.isIn(version)
                    ? resource.told("supportedRemoteRegions", aws.supportedRemoteRegions().stream())
                    : resource;
        }

        Facts.Resource read(PrivateEndpointService.Azure azure) {
            return resource.told("privateLinkServiceName", azure.privateLinkServiceName())
                    .told("privateLinkServiceResourceId", azure.privateLinkServiceResourceId());
        }

        Facts.Resource read(PrivateEndpointService.Gcp gcp) {
            return resource.told("serviceAttachmentNames", gcp.serviceAttachmentNames().stream())
                    .ifTold("portMappingEnabled", gcp.portMappingEnabled());
        }
    }
}
