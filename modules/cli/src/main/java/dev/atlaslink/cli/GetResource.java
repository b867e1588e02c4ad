package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.ResourceCollection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Shows one resource, when it is ready if that is asked for.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
@Command(name = "get", description = "Shows one ${bundle:words.one}; waits until it is ready with --wait.")
final class GetResource<Q, R, I> extends ResourceCommand<Q, R, I> {
    @Parameters(paramLabel = "ID", description = "The ${bundle:words.one}, 24 hexadecimal digits.")
    private I id;

    @Mixin
    private WaitOption wait;

    GetResource(Console console, ResourceGroup<Q, R, I> group) {
        super(console, group);
    }

    @Override
    void perform(ResourceCollection<Q, R, I> resources, ResultWriter results) {
        show(resources.resume(id), wait, results);
    }
}
