package dev.atlaslink.simulator.internal.kind;

import static dev.atlaslink.simulator.internal.state.Status.CREATING;
import static dev.atlaslink.simulator.internal.state.Status.DELETED;
import static dev.atlaslink.simulator.internal.state.Status.IDLE;

import dev.atlaslink.simulator.internal.state.Lifecycle;
import dev.atlaslink.simulator.internal.state.Lifecycles;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.state.Stage;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.Map;

/**
 * Describes clusters, as far as a private connection ends at one: seeds have them, requests only read them, and they follow
 * when the endpoints of their project change (v2 reference).
 */
final class ClusterKind {

    // Our own: the Terraform provider polls every 10 s for up to two hours.
    private static final long CREATION_SECONDS = 420;
    private static final long UPDATE_SECONDS = 120;

    private ClusterKind() {}

    static ItemKind of() {
        return new ItemKind(
                ResourceKind.CLUSTER,
                "Cluster",
                "clusters",
                "clusters",
                ItemOperations.readOnly("listGroupClusters", "getGroupCluster", "clusterName"),
                ProviderSource.BODY,
                true,
                approval -> Lifecycles.of(
                        Map.of(Provider.AWS, lifecycle(), Provider.AZURE, lifecycle(), Provider.GCP, lifecycle())),
                new ClusterRules());
    }

    /** No source has a state for one that went wrong; it is gone. */
    private static Lifecycle lifecycle() {
        return Lifecycle.of(DELETED, Stage.lasting(CREATING, CREATION_SECONDS), Stage.held(IDLE))
                .updatedIn(UPDATE_SECONDS);
    }
}
