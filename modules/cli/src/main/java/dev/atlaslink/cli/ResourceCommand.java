package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.ResourceCollection;
import java.util.Map;
import picocli.CommandLine.Mixin;

/**
 * Gives a command the resources of one kind in one place.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
abstract class ResourceCommand<Q, R, I> extends ProjectCommand {
    private final ResourceGroup<Q, R, I> group;

    private final Place<Q, R, I> place;

    /** Picocli takes options of no generic type. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final Object placeOptions;

    ResourceCommand(Session session, ResourceGroup<Q, R, I> group) {
        super(session);
        this.group = group;
        this.place = group.place().get();
        this.placeOptions = place;
    }

    @Override
    final int perform(AtlasProject project, ResultWriter results) {
        perform(place.in(project), results);
        return ExitCode.DONE;
    }

    abstract void perform(ResourceCollection<Q, R, I> resources, ResultWriter results);

    final ResourceGroup<Q, R, I> group() {
        return group;
    }

    final Place<Q, R, I> place() {
        return place;
    }

    /** Says how to go on with a resource of this group. */
    final FollowUp followUp() {
        return new FollowUp(session(), group.words(), place.arguments());
    }

    final Map<String, Object> view(Operation<R> operation) {
        return group.view().apply(operation.current());
    }
}
