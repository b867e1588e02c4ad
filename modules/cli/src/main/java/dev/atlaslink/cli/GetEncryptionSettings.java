package dev.atlaslink.cli;

import dev.atlaslink.cli.output.EncryptionSettingsView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import picocli.CommandLine.Command;

/** Shows which keys Atlas uses. */
@Command(name = GetEncryptionSettings.NAME, description = "Shows the settings of all providers, without secrets.")
final class GetEncryptionSettings extends ProjectCommand {
    static final String NAME = "get";

    GetEncryptionSettings(Session session) {
        super(session);
    }

    @Override
    int perform(AtlasProject project, ResultWriter results) {
        results.one(
                EncryptionSettingsView.of(project.encryptionAtRest().config().get()));
        return ExitCode.DONE;
    }

    @Override
    boolean hasId() {
        return false;
    }
}
