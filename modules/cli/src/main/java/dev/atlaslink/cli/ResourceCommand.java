package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.client.model.CloudProvider;
import java.util.Map;
import picocli.CommandLine.Option;

/**
 * Gives a command the resources of one kind and provider.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
abstract class ResourceCommand<Q, R, I> extends ProjectCommand {
    private final ResourceGroup<Q, R, I> group;

    @Option(names = "--provider", required = true, paramLabel = "PROVIDER", description = "${bundle:words.providers}.")
    private CloudProvider provider;

    ResourceCommand(Console console, ResourceGroup<Q, R, I> group) {
        super(console);
        this.group = group;
    }

    @Override
    final void perform(AtlasProject project, ResultWriter results) {
        perform(group.ofProvider().apply(project, provider), results);
    }

    abstract void perform(ResourceCollection<Q, R, I> resources, ResultWriter results);

    final ResourceGroup<Q, R, I> group() {
        return group;
    }

    final CloudProvider provider() {
        return provider;
    }

    /** Waits, if that is asked for, until the resource is ready, and shows it. */
    final void show(Operation<R> operation, WaitOption wait, ResultWriter results) {
        FollowUp followUp = FollowUp.ofCreation(group.words().group(), provider, operation.id());
        follow(operation, wait, this::view, followUp, results);
    }

    private Map<String, Object> view(Operation<R> operation) {
        return group.view().apply(operation.current());
    }
}
