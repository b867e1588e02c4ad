package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ClusterView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one cluster. */
@Command(name = GetCluster.NAME, description = "Shows one cluster, with its connection strings.")
final class GetCluster extends ProjectCommand {
    static final String NAME = "get";

    @Parameters(paramLabel = "NAME", description = "The cluster's name.")
    private String name;

    GetCluster(Session session) {
        super(session);
    }

    @Override
    int perform(AtlasProject project, ResultWriter results) {
        results.one(ClusterView.of(project.clusters().get(name)));
        return ExitCode.DONE;
    }

    @Override
    boolean hasId() {
        return false;
    }
}
