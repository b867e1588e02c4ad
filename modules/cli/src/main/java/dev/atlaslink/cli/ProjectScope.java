package dev.atlaslink.cli;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.client.model.CloudProvider;
import java.util.function.Function;
import picocli.CommandLine.Command;

/**
 * Means the resources of the whole project, of whatever provider.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
// Picocli takes no mixin without an annotation.
@Command
final class ProjectScope<Q, R, I> implements ScopeOptions<Q, R, I> {
    private final Function<AtlasProject, ResourceCollection<Q, R, I>> ofProject;

    ProjectScope(Function<AtlasProject, ResourceCollection<Q, R, I>> ofProject) {
        this.ofProject = ofProject;
    }

    @Override
    public ResourceCollection<Q, R, I> in(AtlasProject project) {
        return ofProject.apply(project);
    }

    /** Returns what a request that names no provider means. */
    @Override
    public CloudProvider provider() {
        return CloudProvider.AWS;
    }

    @Override
    public String arguments() {
        return "";
    }
}
