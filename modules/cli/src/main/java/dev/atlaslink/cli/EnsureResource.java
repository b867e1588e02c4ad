package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.ResourceCollection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Returns what is there, and creates it if there is nothing.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
@Command(
        name = EnsureResource.NAME,
        description = "Adopts the ${bundle:words.one} that is there, or creates it; may be run again at any time.")
final class EnsureResource<Q, R, I> extends ResourceCommand<Q, R, I> {
    static final String NAME = "ensure";

    private final RequestOptions<Q> request;

    /** Picocli takes options of no generic type. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final Object requestOptions;

    @Mixin
    private EnsureOptions options;

    @Mixin
    private WaitOption wait;

    @Mixin
    private CleanupOption cleanup;

    EnsureResource(Session session, ResourceGroup<Q, R, I> group) {
        super(session, group);
        this.request = group.request().get();
        this.requestOptions = request;
    }

    @Override
    void perform(ResourceCollection<Q, R, I> resources, ResultWriter results) {
        cleanup.require(wait.isSet(), "with --wait only");
        Q wanted = request.request(scope().provider());
        session().interruptNotice().pending(followUp().ofRequest());
        Operation<R> operation = resources.ensure(wanted, options.chosen());
        new FollowedOperation(followUp(), results)
                .creation(cleanup.on(operation), wait.waiting(session().console()), this::view);
    }
}
