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

    private final ScopeOptions<Q, R, I> scope;

    /** Picocli takes options of no generic type. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final Object scopeOptions;

    ResourceCommand(Session session, ResourceGroup<Q, R, I> group) {
        super(session);
        this.group = group;
        this.scope = group.scope().get();
        this.scopeOptions = scope;
    }

    @Override
    final int perform(AtlasProject project, ResultWriter results) {
        perform(scope.in(project), results);
        return ExitCode.DONE;
    }

    abstract void perform(ResourceCollection<Q, R, I> resources, ResultWriter results);

    final ResourceGroup<Q, R, I> group() {
        return group;
    }

    final ScopeOptions<Q, R, I> scope() {
        return scope;
    }

    /** Says how to go on with a resource of this group. */
    final FollowUp followUp() {
        return new FollowUp(session(), group.words(), scope.arguments());
    }

    final Map<String, Object> view(Operation<R> operation) {
        return group.view().apply(operation.current());
    }
}
