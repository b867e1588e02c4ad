package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.internal.creation.Candidate;
import dev.atlaslink.client.internal.creation.Standing;
import dev.atlaslink.client.internal.creation.Target;
import dev.atlaslink.client.internal.family.ResourceCalls;
import dev.atlaslink.client.internal.operation.StatusSets;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.List;
import java.util.Set;

/** The encryption-at-rest endpoint of one provider in one region; Atlas documents no rule against a second one. */
final class EncryptionEndpointTarget implements Target<EncryptionAtRestEndpoint> {
    private static final Set<ResourceStatus> PROVISIONED = Set.of(
            ResourceStatus.PENDING_ACCEPTANCE,
            ResourceStatus.ACTIVE,
            ResourceStatus.PENDING_RECREATION,
            ResourceStatus.FAILED);

    private final EncryptionAtRestEndpointsFacade endpoints;
    private final ResourceCalls<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> calls;
    private final Region region;

    EncryptionEndpointTarget(
            EncryptionAtRestEndpointsFacade endpoints,
            ResourceCalls<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> calls,
            Region region) {
        this.endpoints = endpoints;
        this.calls = calls;
        this.region = region;
    }

    @Override
    public String description() {
        return EncryptionAtRestEndpointsFacade.WHAT + " of " + region.provider() + " in " + region;
    }

    @Override
    public String key() {
        return EncryptionAtRestEndpointsFacade.WHAT + " of " + region.provider();
    }

    @Override
    public String id(EncryptionAtRestEndpoint endpoint) {
        return endpoint.id().value();
    }

    @Override
    public boolean removeUnused(EncryptionAtRestEndpoint endpoint) {
        // Atlas refuses to delete one that it is still provisioning.
        ResourceStatus status = endpoints
                .resume(endpoint.id())
                .awaitStatus(PROVISIONED, Operation.DEFAULT_LIMIT)
                .status();
        // Azure waits for an approval, so somebody has given it.
        if (region.provider() == CloudProvider.AZURE && status.equals(ResourceStatus.ACTIVE)) {
            return false;
        }
        Found.orEmpty(() -> endpoints.delete(endpoint.id())).ifPresent(Operation::await);
        return true;
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
        return calls.create(region);
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
