package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ProjectView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.model.OrganizationId;
import dev.atlaslink.client.model.Project;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks for a project by its name. */
@Command(name = FindProject.NAME, description = "Finds a project by its name; exit code 1 if there is none.")
final class FindProject extends AtlasCommand {
    static final String NAME = "find";

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "The whole name, letter case included.")
    private String name;

    @Option(
            names = "--org-id",
            paramLabel = "ID",
            description = "The organization to look in; without it, all that the credentials see.")
    private @Nullable OrganizationId organization;

    FindProject(Session session) {
        super(session);
    }

    @Override
    int perform(AtlasClient client, ResultWriter results) {
        Optional<Project> found = organization == null
                ? client.projects().find(name)
                : client.projects().find(organization, name);
        results.one(ProjectView.of(
                found.orElseThrow(() -> new CommandFailedException("there is no project named " + name, null))));
        return ExitCode.DONE;
    }

    @Override
    boolean hasId() {
        return true;
    }
}
