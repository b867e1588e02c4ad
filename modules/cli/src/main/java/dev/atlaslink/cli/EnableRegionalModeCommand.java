package dev.atlaslink.cli;

import dev.atlaslink.cli.output.RegionalModeView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.RegionalMode;
import picocli.CommandLine.Command;

/** Switches regional mode on. */
@Command(name = "enable", description = "Switches regional mode on; Atlas wants every cluster sharded.")
final class EnableRegionalModeCommand extends ProjectCommand {
    EnableRegionalModeCommand(Console console) {
        super(console);
    }

    @Override
    void perform(AtlasProject project, ResultWriter results) {
        RegionalMode mode = project.regionalMode();
        mode.enable();
        results.one(RegionalModeView.of(mode));
    }
}
