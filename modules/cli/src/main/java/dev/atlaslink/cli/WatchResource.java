package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.ResourceCollection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Takes up a wait from the id alone.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
@Command(
        name = WatchResource.NAME,
        description =
                "Waits until ${bundle:words.a} is ${bundle:words.ready}, or gone with --for deleted; takes up what"
                        + " another command left.")
final class WatchResource<Q, R, I> extends ResourceCommand<Q, R, I> {
    static final String NAME = "watch";

    @Parameters(paramLabel = "ID", description = "The ${bundle:words.one}, ${bundle:words.idForm}.")
    private I id;

    @Mixin
    private WatchOptions options;

    @Mixin
    private CleanupOption cleanup;

    WatchResource(Session session, ResourceGroup<Q, R, I> group) {
        super(session, group);
    }

    @Override
    void perform(ResourceCollection<Q, R, I> resources, ResultWriter results) {
        cleanup.require(!options.isForDeletion(), "without --for deleted only");
        FollowedOperation operation = new FollowedOperation(followUp(), results);
        if (options.isForDeletion()) {
            operation.deletion(
                    resources.resumeDeletion(id), options.waiting(session().console()));
        } else {
            operation.creation(
                    cleanup.on(resources.resume(id)), options.waiting(session().console()), this::view);
        }
    }
}
