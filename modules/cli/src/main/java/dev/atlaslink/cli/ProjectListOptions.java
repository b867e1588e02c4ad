package dev.atlaslink.cli;

import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.AtlasProject;
import java.util.function.Function;
import picocli.CommandLine.Command;

/**
 * Lists the resources of the whole project.
 *
 * @param <R> the resource
 */
// Picocli takes no mixin without an annotation.
@Command
final class ProjectListOptions<R> implements ListOptions<R> {
    private final Function<AtlasProject, AtlasList<R>> all;

    ProjectListOptions(Function<AtlasProject, AtlasList<R>> all) {
        this.all = all;
    }

    @Override
    public AtlasList<R> list(AtlasProject project) {
        return all.apply(project);
    }
}
