package dev.atlaslink.cli;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.client.model.CloudProvider;
import java.util.function.BiFunction;
import picocli.CommandLine.Mixin;

/**
 * Names the provider whose resources are meant.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
final class ProviderScope<Q, R, I> implements ScopeOptions<Q, R, I> {
    private final BiFunction<AtlasProject, CloudProvider, ResourceCollection<Q, R, I>> ofProvider;

    @Mixin
    private ProviderOption provider;

    ProviderScope(BiFunction<AtlasProject, CloudProvider, ResourceCollection<Q, R, I>> ofProvider) {
        this.ofProvider = ofProvider;
    }

    @Override
    public ResourceCollection<Q, R, I> in(AtlasProject project) {
        return ofProvider.apply(project, provider.provider());
    }

    @Override
    public CloudProvider provider() {
        return provider.provider();
    }

    @Override
    public String arguments() {
        return provider.arguments();
    }
}
