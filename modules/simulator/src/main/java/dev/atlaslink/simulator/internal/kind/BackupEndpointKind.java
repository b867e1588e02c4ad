package dev.atlaslink.simulator.internal.kind;

import static dev.atlaslink.simulator.internal.state.Status.ACTIVE;
import static dev.atlaslink.simulator.internal.state.Status.FAILED;
import static dev.atlaslink.simulator.internal.state.Status.INITIATING;

import dev.atlaslink.simulator.internal.state.Lifecycle;
import dev.atlaslink.simulator.internal.state.Lifecycles;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.state.Stage;
import dev.atlaslink.simulator.settings.ResourceKind;
import dev.atlaslink.simulator.settings.Variant;
import java.util.Map;
import java.util.Set;

/** Describes the private endpoints by which backups reach object storage (v2 reference), which only AWS has. */
final class BackupEndpointKind {

    // No creation or recreation was ever timed: these are those of encryption at rest on AWS.
    private static final long CREATION_SECONDS = 330;
    private static final long RECREATION_SECONDS = 60;

    private BackupEndpointKind() {}

    static ItemKind of(Set<Variant> variants) {
        return new ItemKind(
                ResourceKind.BACKUP_ENDPOINT,
                "Endpoint",
                "backup endpoints",
                "backupEndpoints",
                new ItemOperations(
                        "listGroupBackupPrivateEndpoints",
                        "createGroupBackupPrivateEndpoint",
                        "getGroupBackupPrivateEndpoint",
                        "deleteGroupBackupPrivateEndpoint",
                        "endpointId"),
                ProviderSource.PATH,
                true,
                approval -> Lifecycles.of(Map.of(
                        Provider.AWS,
                        Lifecycle.of(FAILED, Stage.lasting(INITIATING, CREATION_SECONDS), Stage.held(ACTIVE))
                                .recreatedAfter(RECREATION_SECONDS))),
                new BackupEndpointRules(variants));
    }
}
