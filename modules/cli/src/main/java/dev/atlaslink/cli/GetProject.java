package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ProjectView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.model.ProjectId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one project. */
@Command(name = GetProject.NAME, description = "Shows one project.")
final class GetProject extends AtlasCommand {
    static final String NAME = "get";

    @Parameters(index = "0", paramLabel = "ID", description = "Id of the project.")
    private ProjectId project;

    GetProject(Session session) {
        super(session);
    }

    @Override
    int perform(AtlasClient client, ResultWriter results) {
        results.one(ProjectView.of(client.projects().get(project)));
        return ExitCode.DONE;
    }

    @Override
    boolean hasId() {
        return true;
    }
}
