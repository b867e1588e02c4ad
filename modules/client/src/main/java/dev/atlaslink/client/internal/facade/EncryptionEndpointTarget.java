package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.internal.creation.Candidate;
import dev.atlaslink.client.internal.creation.Standing;
import dev.atlaslink.client.internal.creation.Target;
import dev.atlaslink.client.internal.operation.StatusSets;
import dev.atlaslink.client.internal.version.EncryptionAtRestCalls;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.List;

/** The encryption-at-rest endpoint of one provider in one region; Atlas documents no rule against a second one. */
final class EncryptionEndpointTarget implements Target<EncryptionAtRestEndpoint> {
    private final EncryptionAtRestEndpointsFacade endpoints;
    private final EncryptionAtRestCalls calls;
    private final Region region;

    EncryptionEndpointTarget(EncryptionAtRestEndpointsFacade endpoints, EncryptionAtRestCalls calls, Region region) {
        this.endpoints = endpoints;
        this.calls = calls;
        this.region = region;
    }

    @Override
    public String description() {
        return EncryptionAtRestEndpointsFacade.WHAT + " of " + region.provider() + " in " + region;
    }

    @Override
    public Object key() {
        return List.of(EncryptionAtRestEndpointsFacade.WHAT, region.provider());
    }

    @Override
    public boolean isNamedByCaller() {
        return false;
    }

    @Override
    public List<Candidate<EncryptionAtRestEndpoint>> look() {
        return endpoints.list().stream()
                .map(endpoint -> new Candidate<>(
                        endpoint,
                        endpoint.id().value(),
                        endpoint.status(),
                        endpoint.errorMessage(),
                        Standing.of(endpoint.status(), StatusSets.ENCRYPTION_AT_REST_ENDPOINT.failed()),
                        EncryptionAtRestEndpointsFacade.match(region, endpoint)))
                .toList();
    }

    @Override
    public EncryptionAtRestEndpoint create() {
        return calls.create(region.provider(), region);
    }

    @Override
    public void remove(Candidate<EncryptionAtRestEndpoint> failed) {
        Found.orEmpty(() -> endpoints.delete(failed.value().id())).ifPresent(Operation::await);
    }

    @Override
    public void awaitGone(Candidate<EncryptionAtRestEndpoint> leaving) {
        endpoints.resumeDeletion(leaving.value().id()).awaitStatus(ResourceStatus.FAILED);
    }
}
