package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.EncryptionAtRest;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.EncryptionAtRestSettings;
import dev.atlaslink.client.internal.connect.Recipes;
import dev.atlaslink.client.internal.creation.Creations;
import dev.atlaslink.client.internal.operation.Operations;
import dev.atlaslink.client.internal.paging.PagedList;
import dev.atlaslink.client.internal.version.shared.Generation;
import dev.atlaslink.client.internal.version.shared.KeyServices;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;

/** Encryption at rest: its settings, and its endpoints by provider. */
final class EncryptionAtRestFacade implements EncryptionAtRest {
    private final Generation generation;
    private final EncryptionAtRestSettings settings;
    private final Operations operations;
    private final Creations creations;
    private final Recipes recipes;

    EncryptionAtRestFacade(Generation generation, Operations operations, Creations creations, Recipes recipes) {
        this.generation = generation;
        this.settings = new EncryptionAtRestSettingsFacade(generation.encryptionSettings());
        this.operations = operations;
        this.creations = creations;
        this.recipes = recipes;
    }

    @Override
    public EncryptionAtRestSettings config() {
        return settings;
    }

    @Override
    public EncryptionAtRestEndpoints endpoints(CloudProvider provider) {
        return new EncryptionAtRestEndpointsFacade(
                KeyServices.requireReachable(provider),
                generation.encryptionEndpoints(provider),
                settings,
                operations,
                creations,
                recipes);
    }

    @Override
    public AtlasList<EncryptionAtRestEndpoint> listEndpoints() {
        return new PagedList<>(() -> new ProvidersReader<>(
                KeyServices.REACHABLE,
                provider -> generation.encryptionEndpoints(provider).pages()));
    }
}
