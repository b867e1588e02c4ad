package dev.atlaslink.simulator.internal.behaviour;

import dev.atlaslink.simulator.internal.kind.Call;
import dev.atlaslink.simulator.internal.kind.ItemKind;
import dev.atlaslink.simulator.internal.state.Endpoint;
import dev.atlaslink.simulator.internal.state.EndpointService;
import dev.atlaslink.simulator.internal.state.Item;
import dev.atlaslink.simulator.internal.state.Project;
import dev.atlaslink.simulator.internal.state.Provider;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says why something is not found: whose id it is instead, as far as that can be told, or what there is. */
final class NotFoundReason {

    private NotFoundReason() {}

    /** Explains a missing service, above all a wrong provider. */
    static String ofService(Project project, Provider provider, String id, Instant now) {
        List<EndpointService> services = project.services(now);
        for (EndpointService service : services) {
            if (service.id().equals(id)) {
                return "Service " + id + " is one of " + service.provider() + ", not of " + provider;
            }
        }
        return "The services of " + provider + " are "
                + services.stream()
                        .filter(service -> service.provider() == provider)
                        .map(EndpointService::id)
                        .toList();
    }

    static String ofEndpoint(EndpointService service, String id) {
        return "Service " + service.id() + " has no endpoint " + id + "; its endpoints are "
                + service.endpoints().stream().map(Endpoint::id).toList();
    }

    static String ofItem(ItemKind kind, String id, Call call) {
        Project project = call.requireProject();
        Optional<Provider> asked = kind.provider().asked(call);
        return project.item(kind.name(), id, call.now())
                .flatMap(Item::provider)
                .map(other -> kind.noun() + " " + id + " is one of " + other + ", not of " + asked.orElseThrow())
                .orElseGet(() -> "The " + kind.plural()
                        + asked.map(provider -> " of " + provider).orElse("") + " are "
                        + project.items(kind.name(), asked, call.now()).stream()
                                .map(Item::id)
                                .toList());
    }
}
