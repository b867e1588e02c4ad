package dev.atlaslink.cli;

import dev.atlaslink.cli.output.RegionalModeView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.RegionalMode;
import picocli.CommandLine.Command;

/** Shows whether regional mode is on. */
@Command(name = "get", description = "Shows whether regional mode is on.")
final class ShowRegionalModeCommand extends ProjectCommand {
    ShowRegionalModeCommand(Console console) {
        super(console);
    }

    @Override
    void perform(AtlasProject project, ResultWriter results) {
        RegionalMode mode = project.regionalMode();
        results.one(RegionalModeView.of(mode));
    }
}
