package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.internal.Required;
import dev.atlaslink.client.internal.operation.Operations;
import dev.atlaslink.client.internal.operation.Snapshot;
import dev.atlaslink.client.internal.operation.StatusSets;
import dev.atlaslink.client.internal.version.EncryptionAtRestCalls;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import java.util.List;
import java.util.regex.Pattern;

/** The private endpoints for encryption at rest of one provider. */
final class EncryptionAtRestEndpointsFacade implements EncryptionAtRestEndpoints {
    private static final String WHAT = "encryption-at-rest private endpoint";
    private static final Pattern REGION_NAME = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private final CloudProvider provider;
    private final EncryptionAtRestCalls calls;
    private final Operations operations;

    EncryptionAtRestEndpointsFacade(CloudProvider provider, EncryptionAtRestCalls calls, Operations operations) {
        if (provider != CloudProvider.AWS && provider != CloudProvider.AZURE) {
            throw new IllegalArgumentException("provider is " + provider + "; allowed is AWS or AZURE");
        }
        this.provider = provider;
        this.calls = calls;
        this.operations = operations;
    }

    @Override
    public Operation<EncryptionAtRestEndpoint> create(String regionName) {
        if (regionName == null || !REGION_NAME.matcher(regionName).matches()) {
            throw new IllegalArgumentException(
                    "regionName is \"" + regionName + "\"; allowed is Atlas's spelling, such as US_EAST_1");
        }
        EncryptionAtRestEndpoint created = calls.create(provider, regionName);
        return operations.untilReady(
                WHAT,
                created.id().value(),
                StatusSets.ENCRYPTION_AT_REST_ENDPOINT,
                created,
                () -> get(created.id()),
                EncryptionAtRestEndpointsFacade::snapshot);
    }

    @Override
    public EncryptionAtRestEndpoint get(EncryptionAtRestEndpointId id) {
        return calls.get(provider, Required.id(id));
    }

    @Override
    public List<EncryptionAtRestEndpoint> list() {
        return calls.list(provider);
    }

    @Override
    public Operation<EncryptionAtRestEndpointId> delete(EncryptionAtRestEndpointId id) {
        calls.delete(provider, Required.id(id));
        return operations.untilGone(WHAT, id, () -> snapshot(get(id)));
    }

    private static Snapshot<EncryptionAtRestEndpoint> snapshot(EncryptionAtRestEndpoint endpoint) {
        return new Snapshot<>(endpoint, endpoint.status(), endpoint.errorMessage());
    }
}
