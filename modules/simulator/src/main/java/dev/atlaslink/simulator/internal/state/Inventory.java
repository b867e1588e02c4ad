package dev.atlaslink.simulator.internal.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Looks at the resources of a project without regard to their kinds. */
final class Inventory {

    private Inventory() {}

    /** Lists services, each before its endpoints, and then the items of each kind, oldest first. */
    static List<Slot> of(Project project, Instant now) {
        List<Slot> all = new ArrayList<>();
        for (EndpointService service : project.services(now)) {
            all.add(slot(project, service, now));
            service.endpoints().forEach(endpoint -> all.add(slot(project, service, endpoint, now)));
        }
        project.items(now).forEach(item -> all.add(slot(project, item, now)));
        return all;
    }

    private static Slot slot(Project project, EndpointService service, Instant now) {
        return new Slot(
                StoredResource.of(project, service),
                progress -> project.service(service.id(), now)
                        .ifPresent(present -> project.put(present.withProgress(progress))));
    }

    private static Slot slot(Project project, EndpointService service, Endpoint endpoint, Instant now) {
        return new Slot(
                StoredResource.of(project, service, endpoint),
                progress -> project.service(service.id(), now)
                        .ifPresent(present -> project.put(
                                present.withEndpoint(endpoint.id(), attached -> attached.withProgress(progress)))));
    }

    private static Slot slot(Project project, Item item, Instant now) {
        return new Slot(
                StoredResource.of(project, item),
                progress -> project.item(item.kind(), item.id(), now)
                        .ifPresent(present -> project.put(present.withProgress(progress))));
    }
}
