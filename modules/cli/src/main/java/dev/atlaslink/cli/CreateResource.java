package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.ResourceCollection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Creates a resource.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
@Command(name = CreateResource.NAME, description = "Creates ${bundle:words.a}.")
final class CreateResource<Q, R, I> extends ResourceCommand<Q, R, I> {
    static final String NAME = "create";

    private final RequestOptions<Q> request;

    /** Picocli takes options of no generic type. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final Object requestOptions;

    @Mixin
    private WaitOption wait;

    @Mixin
    private CleanupOption cleanup;

    CreateResource(Session session, ResourceGroup<Q, R, I> group) {
        super(session, group);
        this.request = group.request().get();
        this.requestOptions = request;
    }

    @Override
    void perform(ResourceCollection<Q, R, I> resources, ResultWriter results) {
        cleanup.require(wait.isSet(), "with --wait only");
        Q wanted = request.request(scope().provider());
        session().interruptNotice().pending(followUp().ofRequest());
        Operation<R> creation = resources.create(wanted);
        new FollowedOperation(followUp(), results)
                .creation(cleanup.on(creation), wait.waiting(session().console()), this::view);
    }
}
