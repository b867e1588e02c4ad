package dev.atlaslink.cli;

import dev.atlaslink.cli.output.RegionalModeView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.RegionalMode;
import picocli.CommandLine.Command;

/** Switches regional mode off. */
@Command(name = "disable", description = "Switches regional mode off.")
final class DisableRegionalModeCommand extends ProjectCommand {
    DisableRegionalModeCommand(Console console) {
        super(console);
    }

    @Override
    void perform(AtlasProject project, ResultWriter results) {
        RegionalMode mode = project.regionalMode();
        mode.disable();
        results.one(RegionalModeView.of(mode));
    }
}
