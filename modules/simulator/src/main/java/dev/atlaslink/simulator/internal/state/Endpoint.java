package dev.atlaslink.simulator.internal.state;

import java.time.Instant;

/**
 * Holds one endpoint attached to a service.
 *
 * @param id the VPC endpoint id (AWS), the resource id (Azure) or the name of the endpoint group (Google Cloud)
 */
public record Endpoint(String id, EndpointDetails details, Progress progress) {

    public Endpoint deleted(Instant now) {
        return withProgress(progress.deleted(now));
    }

    Endpoint withProgress(Progress replacement) {
        return new Endpoint(id, details, replacement);
    }
}
