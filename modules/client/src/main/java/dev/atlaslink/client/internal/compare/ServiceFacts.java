package dev.atlaslink.client.internal.compare;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;

/** Reads the facts of a private endpoint service. */
final class ServiceFacts {
    private static final String WHAT = "private endpoint service";

    private ServiceFacts() {}

    static void read(PrivateEndpointService service, ApiVersion version, Facts facts) {
        Facts.Resource resource = facts.of(WHAT, service.id().value())
                // v1.0 tells it for some providers only, or late.
                .ifTold("region", service.region())
                .told("status", Optional.of(status(service)))
                .told("errorMessage", service.errorMessage())
                .told("endpointIds", service.endpointIds().stream());
        if (service instanceof PrivateEndpointService.Aws aws) {
            resource.told("endpointServiceName", aws.endpointServiceName());
            if (Capability.REMOTE_REGIONS.isIn(version)) {
                resource.told("supportedRemoteRegions", aws.supportedRemoteRegions().stream());
            }
        }
        if (service instanceof PrivateEndpointService.Azure azure) {
            resource.told("privateLinkServiceName", azure.privateLinkServiceName())
                    .told("privateLinkServiceResourceId", azure.privateLinkServiceResourceId());
        }
        if (service instanceof PrivateEndpointService.Gcp gcp) {
            resource.told("serviceAttachmentNames", gcp.serviceAttachmentNames().stream())
                    .ifTold("portMappingEnabled", gcp.portMappingEnabled());
        }
    }

    /** v1.0 leaves a ready service of AWS WAITING_FOR_USER, v2 makes it AVAILABLE: two words for one state. */
    private static ResourceStatus status(PrivateEndpointService service) {
        return service.status().equals(ResourceStatus.WAITING_FOR_USER) ? ResourceStatus.AVAILABLE : service.status();
    }
}
