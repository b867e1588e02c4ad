package dev.atlaslink.endtoend.operation;

import static dev.atlaslink.endtoend.operation.OperationCase.v2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.NetworkPeeringApi;
import dev.atlaslink.api.v2.model.PrivateIpMode;
import java.util.List;

/** Calls of v2 to the private IP mode. */
@SuppressWarnings("deprecation") // Atlas deprecates both
final class V2PrivateIpModeCases {
    private V2PrivateIpModeCases() {}

    static List<OperationCase> all() {
        return List.of(
                v2("verifyGroupPrivateIpMode", "off at first")
                        .sends("GET", "/privateIpMode")
                        .by(V2PrivateIpModeCases::get),
                v2("disableGroupPrivateIpModePeering", "off")
                        .sends("PATCH", "/privateIpMode")
                        .withExample("request-example.json")
                        .by(V2PrivateIpModeCases::disable));
    }

    private static void get(Stage stage) {
        PrivateIpMode mode = stage.api(NetworkPeeringApi.class).verifyGroupPrivateIpMode(stage.project());
        stage.whereAllIsKnown(() -> assertThat(mode.enabled()).isFalse());
    }

    private static void disable(Stage stage) {
        PrivateIpMode off = PrivateIpMode.builder().enabled(false).build();
        assertThat(stage.api(NetworkPeeringApi.class).disableGroupPrivateIpModePeering(stage.project(), off))
                .isEqualTo(off);
    }
}
