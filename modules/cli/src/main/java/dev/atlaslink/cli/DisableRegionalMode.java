package dev.atlaslink.cli;

import dev.atlaslink.cli.output.RegionalModeView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.RegionalMode;
import picocli.CommandLine.Command;

/** Switches regional mode off. */
@Command(name = DisableRegionalMode.NAME, description = "Switches regional mode off.")
final class DisableRegionalMode extends ProjectCommand {
    static final String NAME = "disable";

    DisableRegionalMode(Session session) {
        super(session);
    }

    @Override
    int perform(AtlasProject project, ResultWriter results) {
        RegionalMode mode = project.regionalMode();
        mode.disable();
        results.one(RegionalModeView.of(mode));
        return ExitCode.DONE;
    }

    @Override
    boolean hasId() {
        return false;
    }
}
