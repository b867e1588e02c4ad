package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.EncryptionAtRest;
import dev.atlaslink.client.EncryptionAtRestSettings;
import dev.atlaslink.client.internal.connect.Recipes;
import dev.atlaslink.client.internal.family.Lifecycle;
import dev.atlaslink.client.internal.paging.PagedList;
import dev.atlaslink.client.internal.version.shared.Generation;
import dev.atlaslink.client.internal.version.shared.KeyServices;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;

/** Encryption at rest: its settings, and its endpoints by provider. */
final class EncryptionAtRestFacade implements EncryptionAtRest {
    private final Generation generation;
    private final EncryptionAtRestSettings settings;
    private final Lifecycle lifecycle;
    private final Recipes recipes;

    EncryptionAtRestFacade(Generation generation, Lifecycle lifecycle, Recipes recipes) {
        this.generation = generation;
        this.settings = new EncryptionAtRestSettingsFacade(generation.encryptionSettings(), generation.version());
        this.lifecycle = lifecycle;
        this.recipes = recipes;
    }

    @Override
    public EncryptionAtRestSettings config() {
        return settings;
    }

    @Override
    public EncryptionAtRestEndpointsFacade endpoints(CloudProvider provider) {
        KeyServices.requireReachable(provider);
        return new EncryptionAtRestEndpointsFacade(
                provider, generation.encryptionEndpoints(provider), settings, lifecycle, recipes);
    }

    @Override
    public AtlasList<EncryptionAtRestEndpoint> listEndpoints() {
        return new PagedList<>(() -> new ProvidersReader<>(
                KeyServices.REACHABLE, provider -> endpoints(provider).pages()));
    }
}
