package dev.atlaslink.cli;

import dev.atlaslink.cli.output.EncryptionEndpointView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.CloudProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the endpoints of one provider. */
@Command(name = "list", description = "Lists the endpoints of one provider.")
final class ListEncryptionEndpointsCommand extends ProjectCommand {
    @Option(names = "--provider", required = true, paramLabel = "PROVIDER", description = "AWS or AZURE.")
    private CloudProvider provider;

    ListEncryptionEndpointsCommand(Console console) {
        super(console);
    }

    @Override
    void perform(AtlasProject project, ResultWriter results) {
        results.many(project.encryptionAtRest().endpoints(provider).list().stream()
                .map(EncryptionEndpointView::of)
                .toList());
    }
}
