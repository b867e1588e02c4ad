package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ProjectView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.model.OrganizationId;
import dev.atlaslink.client.model.Project;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists projects. */
@Command(name = ListProjects.NAME, description = "Lists the projects that the credentials see.")
final class ListProjects extends AtlasCommand {
    static final String NAME = "list";

    @Option(names = "--org-id", paramLabel = "ID", description = "Those of one organization only.")
    private @Nullable OrganizationId organization;

    ListProjects(Session session) {
        super(session);
    }

    @Override
    int perform(AtlasClient client, ResultWriter results) {
        AtlasList<Project> projects = organization == null
                ? client.projects().list()
                : client.projects().list(organization);
        results.many(projects.stream().map(ProjectView::of).toList(), ProjectView.COLUMNS);
        return ExitCode.DONE;
    }

    @Override
    boolean hasId() {
        return true;
    }
}
