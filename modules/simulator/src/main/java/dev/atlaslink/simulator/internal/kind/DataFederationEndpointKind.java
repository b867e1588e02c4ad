package dev.atlaslink.simulator.internal.kind;

import static dev.atlaslink.simulator.internal.state.Status.FAILED;
import static dev.atlaslink.simulator.internal.state.Status.OK;
import static dev.atlaslink.simulator.internal.state.Status.PENDING;

import dev.atlaslink.simulator.internal.state.Lifecycle;
import dev.atlaslink.simulator.internal.state.Lifecycles;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.state.Stage;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.Map;

/** Describes the private endpoints that may reach federated databases and online archives (v2 reference). */
final class DataFederationEndpointKind {

    // Our own, as no entry of Azure was ever recorded.
    private static final long AZURE_SECONDS = 60;

    private DataFederationEndpointKind() {}

    static ItemKind of() {
        return new ItemKind(
                ResourceKind.DATA_FEDERATION_ENDPOINT,
                "Endpoint",
                "data federation endpoints",
                "dataFederationEndpoints",
                new ItemOperations(
                        "listGroupPrivateNetworkSettingEndpointIds",
                        "createGroupPrivateNetworkSettingEndpointId",
                        "getGroupPrivateNetworkSettingEndpointId",
                        "deleteGroupPrivateNetworkSettingEndpointId",
                        "endpointId"),
                ProviderSource.BODY,
                false,
                approval -> Lifecycles.of(Map.of(
                        // Recorded: the response to the creation shows OK.
                        Provider.AWS, Lifecycle.of(FAILED, Stage.held(OK)),
                        Provider.AZURE, Lifecycle.of(FAILED, Stage.lasting(PENDING, AZURE_SECONDS), Stage.held(OK)))),
                new DataFederationEndpointRules());
    }
}
