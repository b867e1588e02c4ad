package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.creation.Match;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;

/** Tells services of one provider apart: by region, and on Google Cloud by kind, with or without port mapping. */
final class ServiceMatch {
    private final ApiVersion version;
    private final Region region;
    private final Optional<Boolean> portMapping;

    private ServiceMatch(ApiVersion version, Region region, Optional<Boolean> portMapping) {
        this.version = version;
        this.region = region;
        this.portMapping = portMapping;
    }

    static ServiceMatch of(ApiVersion version, Region region) {
        return new ServiceMatch(version, region, Optional.empty());
    }

    static ServiceMatch of(ApiVersion version, PrivateEndpointServiceRequest request) {
        return new ServiceMatch(
                version,
                request.region(),
                request instanceof PrivateEndpointServiceRequest.Gcp gcp
                        ? Optional.of(gcp.portMappingEnabled())
                        : Optional.empty());
    }

    Match with(PrivateEndpointService service) {
        Optional<Boolean> kind = portMapping(service);
        boolean otherPlace =
                service.region().filter(place -> !place.equals(region)).isPresent();
        boolean otherKind = portMapping.isPresent() && kind.isPresent() && !kind.equals(portMapping);
        if (otherPlace || otherKind) {
            return Match.NO;
        }
        if (service.region().isPresent() && (portMapping.isEmpty() || kind.isPresent())) {
            return Match.YES;
        }
        return mayTellYet(service) ? Match.NOT_TOLD_YET : Match.NEVER_TOLD;
    }

    /** v1.0 does not say it, but shows it when the service is ready: with port mapping there is one attachment only. */
    private static Optional<Boolean> portMapping(PrivateEndpointService service) {
        if (!(service instanceof PrivateEndpointService.Gcp gcp)) {
            return Optional.empty();
        }
        return gcp.portMappingEnabled()
                .or(() -> Optional.of(gcp.serviceAttachmentNames().size())
                        .filter(attachments -> attachments > 0)
                        .map(attachments -> attachments == 1));
    }

    private boolean mayTellYet(PrivateEndpointService service) {
        boolean tellsRegion =
                service.provider() != CloudProvider.AZURE || Capability.REGION_OF_AZURE_SERVICES.isIn(version);
        return tellsRegion && !service.status().equals(ResourceStatus.FAILED);
    }
}
