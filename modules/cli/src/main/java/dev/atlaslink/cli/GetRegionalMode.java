package dev.atlaslink.cli;

import dev.atlaslink.cli.output.RegionalModeView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.RegionalMode;
import picocli.CommandLine.Command;

/** Shows whether regional mode is on. */
@Command(name = GetRegionalMode.NAME, description = "Shows whether regional mode is on.")
final class GetRegionalMode extends ProjectCommand {
    static final String NAME = "get";

    GetRegionalMode(Session session) {
        super(session);
    }

    @Override
    int perform(AtlasProject project, ResultWriter results) {
        RegionalMode mode = project.regionalMode();
        results.one(RegionalModeView.of(mode));
        return ExitCode.DONE;
    }

    @Override
    boolean hasId() {
        return false;
    }
}
