package dev.atlaslink.cli;

import dev.atlaslink.cli.output.EncryptionEndpointView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Creates an endpoint. */
@Command(name = "create", description = "Creates an endpoint.")
final class CreateEncryptionEndpointCommand extends ProjectCommand {
    @Option(names = "--provider", required = true, paramLabel = "PROVIDER", description = "AWS or AZURE.")
    private CloudProvider provider;

    @Option(
            names = "--region",
            required = true,
            paramLabel = "REGION",
            description = "In the provider's spelling, such as us-east-1, or in Atlas's, such as US_EAST_1.")
    private String region;

    @Mixin
    private WaitOption wait;

    CreateEncryptionEndpointCommand(Console console) {
        super(console);
    }

    @Override
    void perform(AtlasProject project, ResultWriter results) {
        Operation<EncryptionAtRestEndpoint> creation =
                project.encryptionAtRest().endpoints(provider).create(region);
        FollowUp followUp = FollowUp.ofCreation("encryption-endpoints", provider, creation.id());
        follow(creation, wait, EncryptionEndpointView::of, followUp, results);
    }
}
