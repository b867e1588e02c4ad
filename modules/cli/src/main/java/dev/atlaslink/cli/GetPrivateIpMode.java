package dev.atlaslink.cli;

import dev.atlaslink.cli.output.PrivateIpModeView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.PrivateIpMode;
import picocli.CommandLine.Command;

/** Shows whether private IP mode is on. */
@Command(name = GetPrivateIpMode.NAME, description = "Shows whether private IP mode is on.")
final class GetPrivateIpMode extends ProjectCommand {
    static final String NAME = "get";

    GetPrivateIpMode(Session session) {
        super(session);
    }

    @Override
    int perform(AtlasProject project, ResultWriter results) {
        PrivateIpMode mode = project.privateIpMode();
        results.one(PrivateIpModeView.of(mode));
        return ExitCode.DONE;
    }

    @Override
    boolean hasId() {
        return false;
    }
}
