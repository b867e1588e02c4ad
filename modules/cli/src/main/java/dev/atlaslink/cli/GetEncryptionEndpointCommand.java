package dev.atlaslink.cli;

import dev.atlaslink.cli.output.EncryptionEndpointView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one endpoint, when it is ready if that is asked for. */
@Command(name = "get", description = "Shows one endpoint; waits until it is ready with --wait.")
final class GetEncryptionEndpointCommand extends ProjectCommand {
    @Option(names = "--provider", required = true, paramLabel = "PROVIDER", description = "AWS or AZURE.")
    private CloudProvider provider;

    @Parameters(paramLabel = "ID", description = "The endpoint, 24 hexadecimal digits.")
    private EncryptionAtRestEndpointId id;

    @Mixin
    private WaitOption wait;

    GetEncryptionEndpointCommand(Console console) {
        super(console);
    }

    @Override
    void perform(AtlasProject project, ResultWriter results) {
        follow(
                project.encryptionAtRest().endpoints(provider).resume(id),
                wait,
                EncryptionEndpointView::of,
                FollowUp.ofCreation("encryption-endpoints", provider, id),
                results);
    }
}
