package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.ResourceCollection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Deletes a resource.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
@Command(name = DeleteResource.NAME, description = "Deletes ${bundle:words.a}; asks first.")
final class DeleteResource<Q, R, I> extends ResourceCommand<Q, R, I> {
    static final String NAME = "delete";

    @Parameters(paramLabel = "ID", description = "The ${bundle:words.one}, ${bundle:words.idForm}.")
    private I id;

    @Mixin
    private Confirmation confirmation;

    @Mixin
    private WaitOption wait;

    DeleteResource(Session session, ResourceGroup<Q, R, I> group) {
        super(session, group);
    }

    @Override
    void perform(ResourceCollection<Q, R, I> resources, ResultWriter results) {
        confirmation.require(session().console(), "Delete " + group().words().one() + " " + id + "?");
        session().interruptNotice().pending(followUp().ofDeletion(id.toString()));
        new FollowedOperation(followUp(), results)
                .deletion(resources.delete(id), wait.waiting(session().console()));
    }
}
