package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ClusterView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Clusters;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.model.Cluster;
import dev.atlaslink.client.model.ClusterName;
import dev.atlaslink.client.model.EndpointId;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Waits for a cluster. */
@Command(
        name = WatchCluster.NAME,
        description =
                "Waits until a cluster is IDLE, with --endpoint-id until it tells how to connect through that too.")
final class WatchCluster extends ProjectCommand {
    static final String NAME = "watch";

    @Parameters(paramLabel = "NAME", description = "The cluster's name.")
    private String name;

    @Option(names = "--endpoint-id", paramLabel = "ID", description = "An endpoint's id at its provider.")
    private String endpoint;

    @Mixin
    private TimeoutOption timeout;

    WatchCluster(Session session) {
        super(session);
    }

    @Override
    int perform(AtlasProject project, ResultWriter results) {
        Operation<Cluster> operation = operation(project.clusters(), ClusterName.of(name));
        try {
            WatchOptions.await(operation, timeout.limit(), session().console());
        } catch (NotFoundException e) {
            throw e;
        } catch (AtlasException e) {
            results.one(ClusterView.of(operation.current()));
            throw new UnfinishedException(e, Optional.empty(), next());
        }
        results.one(ClusterView.of(operation.current()));
        return ExitCode.DONE;
    }

    @Override
    boolean hasId() {
        return false;
    }

    private Operation<Cluster> operation(Clusters clusters, ClusterName cluster) {
        return endpoint == null
                ? clusters.untilIdle(cluster)
                : clusters.untilReachable(cluster, EndpointId.of(endpoint));
    }

    private String next() {
        return session()
                .again("clusters watch " + name
                        + (endpoint == null ? "" : ShellWord.option("--endpoint-id", endpoint)));
    }
}
