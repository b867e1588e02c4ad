package dev.atlaslink.cli;

import dev.atlaslink.cli.output.PrivateIpModeView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.PrivateIpMode;
import picocli.CommandLine.Command;

/** Switches private IP mode off, for good. */
@Command(name = DisablePrivateIpMode.NAME, description = "Switches private IP mode off, for good.")
final class DisablePrivateIpMode extends ProjectCommand {
    static final String NAME = "disable";

    DisablePrivateIpMode(Session session) {
        super(session);
    }

    @Override
    int perform(AtlasProject project, ResultWriter results) {
        PrivateIpMode mode = project.privateIpMode();
        mode.disable();
        results.one(PrivateIpModeView.of(mode));
        return ExitCode.DONE;
    }

    @Override
    boolean hasId() {
        return false;
    }
}
