package dev.atlaslink.cli;

import dev.atlaslink.cli.output.EncryptionSettingsView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.CloudProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes Atlas reach a key through private endpoints only. */
@Command(
        name = RequirePrivateNetworking.NAME,
        description = "Makes Atlas reach the key of a provider through private endpoints only; may be run again.")
final class RequirePrivateNetworking extends ProjectCommand {
    static final String NAME = "require-private-networking";

    @Option(
            names = "--provider",
            required = true,
            paramLabel = "PROVIDER",
            completionCandidates = Candidates.Providers.class,
            description = "AWS or AZURE.")
    private CloudProvider provider;

    RequirePrivateNetworking(Session session) {
        super(session);
    }

    @Override
    int perform(AtlasProject project, ResultWriter results) {
        results.one(
                EncryptionSettingsView.of(project.encryptionAtRest().config().requirePrivateNetworking(provider)));
        return ExitCode.DONE;
    }

    @Override
    boolean hasId() {
        return false;
    }
}
