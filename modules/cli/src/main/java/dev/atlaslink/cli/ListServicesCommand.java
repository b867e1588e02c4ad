package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.cli.output.ServiceView;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.CloudProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the services of one provider. */
@Command(name = "list", description = "Lists the services of one provider.")
final class ListServicesCommand extends ProjectCommand {
    @Option(names = "--provider", required = true, paramLabel = "PROVIDER", description = "AWS, AZURE or GCP.")
    private CloudProvider provider;

    ListServicesCommand(Console console) {
        super(console);
    }

    @Override
    void perform(AtlasProject project, ResultWriter results) {
        results.many(project.privateEndpointServices().list(provider).stream()
                .map(ServiceView::of)
                .toList());
    }
}
