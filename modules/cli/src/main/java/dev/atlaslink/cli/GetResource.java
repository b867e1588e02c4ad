package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.ResourceCollection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Shows one resource.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
@Command(name = GetResource.NAME, description = "Shows one ${bundle:words.one}.")
final class GetResource<Q, R, I> extends ResourceCommand<Q, R, I> {
    static final String NAME = "get";

    @Parameters(paramLabel = "ID", description = "The ${bundle:words.one}, ${bundle:words.idForm}.")
    private I id;

    GetResource(Session session, ResourceGroup<Q, R, I> group) {
        super(session, group);
    }

    @Override
    void perform(ResourceCollection<Q, R, I> resources, ResultWriter results) {
        results.one(group().view().apply(resources.get(id)));
    }
}
