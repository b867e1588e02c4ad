package dev.atlaslink.cli;

import dev.atlaslink.cli.output.EncryptionEndpointView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.EncryptionAtRest;
import dev.atlaslink.client.model.CloudProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the endpoints of one provider or of all. */
@Command(name = "list", description = "Lists the endpoints of one provider or of all.")
final class ListEncryptionEndpointsCommand extends ProjectCommand {
    @Option(names = "--provider", paramLabel = "PROVIDER", description = "AWS or AZURE. Default: both.")
    private CloudProvider provider;

    ListEncryptionEndpointsCommand(Console console) {
        super(console);
    }

    @Override
    void perform(AtlasProject project, ResultWriter results) {
        EncryptionAtRest encryption = project.encryptionAtRest();
        results.many((provider == null
                        ? encryption.listEndpoints()
                        : encryption.endpoints(provider).list())
                .stream().map(EncryptionEndpointView::of).toList());
    }
}
