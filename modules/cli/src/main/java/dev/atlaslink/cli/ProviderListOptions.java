package dev.atlaslink.cli;

import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.CloudProvider;
import java.util.function.BiFunction;
import java.util.function.Function;
import picocli.CommandLine.Option;

/**
 * Lists the resources of one provider or of all.
 *
 * @param <R> the resource
 */
final class ProviderListOptions<R> implements ListOptions<R> {
    private final BiFunction<AtlasProject, CloudProvider, AtlasList<R>> ofProvider;
    private final Function<AtlasProject, AtlasList<R>> all;

    @Option(
            names = "--provider",
            paramLabel = "PROVIDER",
            completionCandidates = Candidates.Providers.class,
            description = "${bundle:words.providers}. Default: ${bundle:words.everyProvider}.")
    private CloudProvider provider;

    ProviderListOptions(
            BiFunction<AtlasProject, CloudProvider, AtlasList<R>> ofProvider,
            Function<AtlasProject, AtlasList<R>> all) {
        this.ofProvider = ofProvider;
        this.all = all;
    }

    @Override
    public AtlasList<R> list(AtlasProject project) {
        return provider == null ? all.apply(project) : ofProvider.apply(project, provider);
    }
}
