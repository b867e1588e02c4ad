package dev.atlaslink.simulator.internal.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Looks at the resources of a project without regard to their kinds. */
final class Inventory {

    private Inventory() {}

    /** Lists services, each before its endpoints, and then encryption endpoints, oldest first. */
    static List<StoredResource> of(Project project, Instant now) {
        List<StoredResource> all = new ArrayList<>();
        for (EndpointService service : project.services(now)) {
            all.add(StoredResource.of(project, service));
            service.endpoints().forEach(endpoint -> all.add(StoredResource.of(project, service, endpoint)));
        }
        project.encryptionEndpoints(now).forEach(endpoint -> all.add(StoredResource.of(project, endpoint)));
        return all;
    }

    /** Puts what became of a resource; one that is gone by now stays gone. */
    static void put(Project project, StoredResource resource, Instant now) {
        Progress progress = resource.progress();
        switch (resource.kind()) {
            case ENDPOINT_SERVICE ->
                project.service(resource.id(), now).ifPresent(service -> project.put(service.withProgress(progress)));
            case ENDPOINT ->
                project.service(resource.serviceId(), now)
                        .ifPresent(service -> project.put(
                                service.withEndpoint(resource.id(), endpoint -> endpoint.withProgress(progress))));
            case ENCRYPTION_ENDPOINT ->
                project.encryptionEndpoint(resource.provider(), resource.id(), now)
                        .ifPresent(endpoint -> project.put(endpoint.withProgress(progress)));
        }
    }
}
