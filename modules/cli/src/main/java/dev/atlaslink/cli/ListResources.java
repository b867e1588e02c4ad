package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.CloudProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Lists the resources of one provider or of all.
 *
 * @param <R> the resource
 */
@Command(name = "list", description = "Lists the ${bundle:words.many} of one provider or of all.")
final class ListResources<R> extends ProjectCommand {
    private final ResourceGroup<?, R, ?> group;

    @Option(
            names = "--provider",
            paramLabel = "PROVIDER",
            description = "${bundle:words.providers}. Default: ${bundle:words.everyProvider}.")
    private CloudProvider provider;

    ListResources(Console console, ResourceGroup<?, R, ?> group) {
        super(console);
        this.group = group;
    }

    @Override
    void perform(AtlasProject project, ResultWriter results) {
        AtlasList<R> list = provider == null
                ? group.all().apply(project)
                : group.ofProvider().apply(project, provider).list();
        results.many(list.stream().map(group.view()).toList());
    }
}
