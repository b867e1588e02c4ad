package dev.atlaslink.simulator.internal.kind;

import static dev.atlaslink.simulator.internal.state.Status.ACTIVE;
import static dev.atlaslink.simulator.internal.state.Status.FAILED;
import static dev.atlaslink.simulator.internal.state.Status.INITIATING;
import static dev.atlaslink.simulator.internal.state.Status.PENDING_ACCEPTANCE;

import dev.atlaslink.simulator.internal.state.Lifecycle;
import dev.atlaslink.simulator.internal.state.Lifecycles;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.state.Stage;
import dev.atlaslink.simulator.settings.Approval;
import dev.atlaslink.simulator.settings.ResourceKind;
import dev.atlaslink.simulator.settings.Variant;
import java.util.Map;
import java.util.Set;

/** Describes the private endpoints for encryption at rest (v2 reference), which only v2 has. */
final class EncryptionEndpointKind {

    // Our own, as no recreation was ever timed.
    private static final long RECREATION_SECONDS = 60;

    private EncryptionEndpointKind() {}

    static ItemKind of(Set<Variant> variants) {
        return new ItemKind(
                ResourceKind.ENCRYPTION_ENDPOINT,
                "Endpoint",
                "encryption-at-rest endpoints",
                "encryptionAtRestEndpoints",
                new ItemOperations(
                        "listGroupEncryptionAtRestPrivateEndpoints",
                        "createGroupEncryptionAtRestPrivateEndpoint",
                        "getGroupEncryptionAtRestPrivateEndpoint",
                        "requestGroupEncryptionAtRestPrivateEndpointDeletion",
                        "endpointId"),
                ProviderSource.PATH,
                true,
                EncryptionEndpointKind::lifecycles,
                new EncryptionEndpointRules(variants));
    }

    /**
     * Returns the times of the Terraform provider's live tests: 3 minutes on Azure, where an endpoint is approved by
     * hand, and 5 to 6 on AWS. It met PENDING_RECREATION on Azure; that AWS has it too is inferred from the common enum.
     */
    private static Lifecycles lifecycles(Approval approval) {
        Stage asked = switch (approval) {
            case AUTOMATIC -> Stage.lasting(PENDING_ACCEPTANCE, 60);
            case BY_HAND -> Stage.held(PENDING_ACCEPTANCE);
        };
        return Lifecycles.of(Map.of(
                Provider.AWS,
                Lifecycle.of(FAILED, Stage.lasting(INITIATING, 330), Stage.held(ACTIVE))
                        .recreatedAfter(RECREATION_SECONDS),
                Provider.AZURE,
                Lifecycle.of(FAILED, Stage.lasting(INITIATING, 180), asked, Stage.held(ACTIVE))
                        .recreatedAfter(RECREATION_SECONDS)));
    }
}
