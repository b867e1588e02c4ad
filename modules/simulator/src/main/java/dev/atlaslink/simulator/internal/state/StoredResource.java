package dev.atlaslink.simulator.internal.state;

import dev.atlaslink.simulator.internal.wording.Wording;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.Optional;

/**
 * Shows what resources of all kinds have in common, at one time.
 *
 * @param serviceId the service of an endpoint; null for the other kinds
 * @param provider empty if the kind is of none
 * @param regionName in Atlas's spelling; empty if the kind is in none
 */
public record StoredResource(
        ResourceKind kind,
        String projectId,
        String serviceId,
        String id,
        Optional<Provider> provider,
        Optional<String> regionName,
        Progress progress) {

    static StoredResource of(Project project, EndpointService service) {
        return new StoredResource(
                ResourceKind.ENDPOINT_SERVICE,
                project.id(),
                null,
                service.id(),
                Optional.of(service.provider()),
                Optional.of(service.region().atlasName()),
                service.progress());
    }

    static StoredResource of(Project project, EndpointService service, Endpoint endpoint) {
        return new StoredResource(
                ResourceKind.ENDPOINT,
                project.id(),
                service.id(),
                endpoint.id(),
                Optional.of(service.provider()),
                Optional.of(service.region().atlasName()),
                endpoint.progress());
    }

    static StoredResource of(Project project, Item item) {
        return new StoredResource(
                item.kind(), project.id(), null, item.id(), item.provider(), item.regionName(), item.progress());
    }

    StoredResource with(Progress replacement) {
        return new StoredResource(kind, projectId, serviceId, id, provider, regionName, replacement);
    }

    /** Names it as error messages do, such as {@code ENDPOINT vpce-0123 (AWS)}. */
    @Override
    public String toString() {
        return kind + " " + Wording.escaped(id)
                + provider.map(owner -> " (" + owner + ")").orElse("");
    }
}
