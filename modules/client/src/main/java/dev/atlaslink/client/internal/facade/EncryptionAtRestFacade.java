package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.EncryptionAtRest;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.EncryptionAtRestSettings;
import dev.atlaslink.client.internal.connect.Recipes;
import dev.atlaslink.client.internal.creation.Creations;
import dev.atlaslink.client.internal.operation.Operations;
import dev.atlaslink.client.internal.paging.PagedList;
import dev.atlaslink.client.internal.version.EncryptionAtRestCalls;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;

/** Encryption at rest: its settings, and its endpoints by provider. */
final class EncryptionAtRestFacade implements EncryptionAtRest {
    private final EncryptionAtRestCalls calls;
    private final Operations operations;
    private final Creations creations;
    private final Recipes recipes;

    EncryptionAtRestFacade(EncryptionAtRestCalls calls, Operations operations, Creations creations, Recipes recipes) {
        this.calls = calls;
        this.operations = operations;
        this.creations = creations;
        this.recipes = recipes;
    }

    @Override
    public EncryptionAtRestSettings config() {
        return new EncryptionAtRestSettingsFacade(calls);
    }

    @Override
    public EncryptionAtRestEndpoints endpoints(CloudProvider provider) {
        return new EncryptionAtRestEndpointsFacade(
                KeyServices.requireReachable(provider), calls, operations, creations, recipes);
    }

    @Override
    public AtlasList<EncryptionAtRestEndpoint> listEndpoints() {
        return new PagedList<>(() -> new ProvidersReader<>(KeyServices.REACHABLE, calls::pages));
    }
}
