package dev.atlaslink.client.internal.compare;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Difference;
import dev.atlaslink.client.model.PrivateEndpointService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a project in two generations, as far as both know it, and says where they differ. */
public final class Comparison {
    private final AtlasProject first;
    private final AtlasProject second;

    /**
     * Creates a comparison; nothing is sent yet.
     *
     * @param first a project
     * @param second the same one, in another generation
     */
    public Comparison(AtlasProject first, AtlasProject second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Compares. Both cannot be read at one moment: where they differ, the first is read again, and what has changed there
     * meanwhile is left out.
     *
     * @return what is different
     */
    public List<Difference> run() {
        Facts before = read(first);
        List<Difference> differences = before.differences(read(second));
        if (differences.isEmpty()) {
            return differences;
        }
        Facts after = read(first);
        return differences.stream()
                .filter(difference -> before.agreeOn(difference, after))
                .toList();
    }

    private Facts read(AtlasProject project) {
        Facts facts = new Facts();
        for (CloudProvider provider : providers()) {
            for (PrivateEndpointService service :
                    project.privateEndpointServices().list(provider)) {
                ServiceFacts.read(service, project.apiVersion(), facts);
                PrivateEndpoints endpoints = project.privateEndpointServices().endpoints(service);
                service.endpointIds().stream()
                        .flatMap(id -> endpoints.find(id).stream())
                        .forEach(endpoint -> EndpointFacts.read(service.id(), endpoint, facts));
            }
        }
        if (Stream.of(first, second).allMatch(each -> Capability.REGIONAL_MODE.isIn(each.apiVersion()))) {
            facts.of("regional mode", project.id().value())
                    .told("enabled", Optional.of(project.regionalMode().isEnabled()));
        }
        return facts;
    }

    private List<CloudProvider> providers() {
        return Capability.providers(first.apiVersion()).stream()
                .filter(Capability.providers(second.apiVersion())::contains)
                .toList();
    }
}
