package dev.atlaslink.cli;

import dev.atlaslink.cli.output.DeletionView;
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
@Command(name = "delete", description = "Deletes ${bundle:words.a}.")
final class DeleteResource<Q, R, I> extends ResourceCommand<Q, R, I> {
    @Parameters(paramLabel = "ID", description = "The ${bundle:words.one}, 24 hexadecimal digits.")
    private I id;

    @Mixin
    private WaitOption wait;

    DeleteResource(Console console, ResourceGroup<Q, R, I> group) {
        super(console, group);
    }

    @Override
    void perform(ResourceCollection<Q, R, I> resources, ResultWriter results) {
        FollowUp followUp = FollowUp.ofDeletion(group().words().group(), provider(), id);
        follow(resources.delete(id), wait, DeletionView::of, followUp, results);
    }
}
