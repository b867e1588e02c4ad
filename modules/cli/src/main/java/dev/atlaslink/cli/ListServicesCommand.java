package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.cli.output.ServiceView;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.model.CloudProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the services of one provider or of all. */
@Command(name = "list", description = "Lists the services of one provider or of all.")
final class ListServicesCommand extends ProjectCommand {
    @Option(
            names = "--provider",
            paramLabel = "PROVIDER",
            description = "AWS, AZURE or GCP. Default: all that the API version knows.")
    private CloudProvider provider;

    ListServicesCommand(Console console) {
        super(console);
    }

    @Override
    void perform(AtlasProject project, ResultWriter results) {
        PrivateEndpointServices services = project.privateEndpointServices();
        results.many((provider == null ? services.list() : services.list(provider))
                .stream().map(ServiceView::of).toList());
    }
}
