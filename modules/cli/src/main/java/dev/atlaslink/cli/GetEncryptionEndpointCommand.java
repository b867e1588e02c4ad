package dev.atlaslink.cli;

import dev.atlaslink.cli.output.EncryptionEndpointView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one endpoint. */
@Command(name = "get", description = "Shows one endpoint.")
final class GetEncryptionEndpointCommand extends ProjectCommand {
    @Option(names = "--provider", required = true, paramLabel = "PROVIDER", description = "AWS or AZURE.")
    private CloudProvider provider;

    @Parameters(paramLabel = "ID", description = "The endpoint, 24 hexadecimal digits.")
    private EncryptionAtRestEndpointId id;

    GetEncryptionEndpointCommand(Console console) {
        super(console);
    }

    @Override
    void perform(AtlasProject project, ResultWriter results) {
        results.one(EncryptionEndpointView.of(
                project.encryptionAtRest().endpoints(provider).get(id)));
    }
}
