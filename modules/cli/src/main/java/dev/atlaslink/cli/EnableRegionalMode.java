package dev.atlaslink.cli;

import dev.atlaslink.cli.output.RegionalModeView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.RegionalMode;
import picocli.CommandLine.Command;

/** Switches regional mode on. */
@Command(
        name = EnableRegionalMode.NAME,
        description = "Switches regional mode on; Atlas requires every cluster to be sharded.")
final class EnableRegionalMode extends ProjectCommand {
    static final String NAME = "enable";

    EnableRegionalMode(Session session) {
        super(session);
    }

    @Override
    int perform(AtlasProject project, ResultWriter results) {
        RegionalMode mode = project.regionalMode();
        mode.enable();
        results.one(RegionalModeView.of(mode));
        return ExitCode.DONE;
    }

    @Override
    boolean hasId() {
        return false;
    }
}
