package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.client.model.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Creates a resource.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
@Command(name = "create", description = "Creates ${bundle:words.a}.")
final class CreateResource<Q, R, I> extends ResourceCommand<Q, R, I> {
    @Option(
            names = "--region",
            required = true,
            paramLabel = "REGION",
            description = "In the provider's spelling, such as us-east-1, or in Atlas's, such as US_EAST_1.")
    private String region;

    @Mixin
    private WaitOption wait;

    CreateResource(Console console, ResourceGroup<Q, R, I> group) {
        super(console, group);
    }

    @Override
    void perform(ResourceCollection<Q, R, I> resources, ResultWriter results) {
        Q request = group().request().apply(Region.of(provider(), region));
        show(resources.create(request), wait, results);
    }
}
