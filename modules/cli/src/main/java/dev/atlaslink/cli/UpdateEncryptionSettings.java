package dev.atlaslink.cli;

import dev.atlaslink.cli.file.InputFile;
import dev.atlaslink.cli.output.EncryptionSettingsView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Changes which keys Atlas uses. */
@Command(
        name = UpdateEncryptionSettings.NAME,
        description = {
            "Changes the blocks that a JSON file has, such as {\"awsKms\": {\"roleId\": ...}}; the others stay as they are.",
            "A block is replaced whole. With \"enabled\": false alone it is switched off, and its settings are erased."
        })
final class UpdateEncryptionSettings extends ProjectCommand {
    static final String NAME = "update";

    @Option(
            names = "--input",
            required = true,
            paramLabel = "FILE",
            description = "JSON in the form of Atlas's API; - reads standard input. Secrets are never options.")
    private String file;

    UpdateEncryptionSettings(Session session) {
        super(session);
    }

    @Override
    int perform(AtlasProject project, ResultWriter results) {
        EncryptionAtRestConfig changes = EncryptionSettingsJson.read(
                InputFile.read("input", file, session().console().in()));
        results.one(
                EncryptionSettingsView.of(project.encryptionAtRest().config().update(changes)));
        return ExitCode.DONE;
    }

    @Override
    boolean hasId() {
        return false;
    }
}
