package dev.atlaslink.endtoend.operation;

import static dev.atlaslink.endtoend.operation.OperationCase.v1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v1.NetworkPeeringApi;
import dev.atlaslink.api.v1.model.PrivateIpMode;
import java.util.List;

/** Calls of the later v1.0 generation to the private IP mode. */
@SuppressWarnings("deprecation") // Atlas deprecates both
final class V1PrivateIpModeCases {
    private V1PrivateIpModeCases() {}

    static List<OperationCase> all() {
        return List.of(
                v1("getPrivateIpMode", "off at first")
                        .sends("GET", "/privateIpMode")
                        .by(V1PrivateIpModeCases::get),
                v1("updatePrivateIpMode", "off")
                        .sends("PATCH", "/privateIpMode")
                        .withExample("request-example.json")
                        .by(V1PrivateIpModeCases::disable));
    }

    private static void get(Stage stage) {
        PrivateIpMode mode = stage.api(NetworkPeeringApi.class).getPrivateIpMode(stage.project());
        stage.whereAllIsKnown(() -> assertThat(mode.enabled()).isFalse());
    }

    private static void disable(Stage stage) {
        PrivateIpMode off = PrivateIpMode.builder().enabled(false).build();
        assertThat(stage.api(NetworkPeeringApi.class).updatePrivateIpMode(stage.project(), off))
                .isEqualTo(off);
    }
}
