package dev.atlaslink.cli;

import dev.atlaslink.cli.output.DeletionView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes an endpoint. */
@Command(name = "delete", description = "Deletes an endpoint.")
final class DeleteEncryptionEndpointCommand extends ProjectCommand {
    @Option(names = "--provider", required = true, paramLabel = "PROVIDER", description = "AWS or AZURE.")
    private CloudProvider provider;

    @Parameters(paramLabel = "ID", description = "The endpoint, 24 hexadecimal digits.")
    private EncryptionAtRestEndpointId id;

    @Mixin
    private WaitOption wait;

    DeleteEncryptionEndpointCommand(Console console) {
        super(console);
    }

    @Override
    void perform(AtlasProject project, ResultWriter results) {
        follow(
                project.encryptionAtRest().endpoints(provider).delete(id),
                wait,
                DeletionView::of,
                FollowUp.ofDeletion("encryption-endpoints", provider, id),
                results);
    }
}
