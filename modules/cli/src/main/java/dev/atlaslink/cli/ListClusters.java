package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ClusterView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import picocli.CommandLine.Command;

/** Lists the clusters of a project. */
@Command(name = ListClusters.NAME, description = "Lists the clusters of the project.")
final class ListClusters extends ProjectCommand {
    static final String NAME = "list";

    ListClusters(Session session) {
        super(session);
    }

    @Override
    int perform(AtlasProject project, ResultWriter results) {
        results.many(project.clusters().list().stream().map(ClusterView::of).toList(), ClusterView.COLUMNS);
        return ExitCode.DONE;
    }

    @Override
    boolean hasId() {
        return false;
    }
}
