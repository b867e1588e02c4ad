package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;

/** Gives a command the project it works on. */
abstract class ProjectCommand extends AtlasCommand {
    ProjectCommand(Session session) {
        super(session);
    }

    @Override
    final int perform(AtlasClient client, ResultWriter results) {
        return perform(ConnectionOptions.project(client), results);
    }

    /** Returns the exit code. */
    abstract int perform(AtlasProject project, ResultWriter results);

    @Override
    boolean hasId() {
        return true;
    }
}
