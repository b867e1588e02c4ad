package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Private IP mode can be switched off and never on, in both generations (Atlas API reference). */
class PrivateIpModeTest {

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.0", "v2"})
    void whatASeedSwitchedOnIsSwitchedOffForGood(String generation) {
        String mode = mode(generation);
        assertThat(wire.get(mode).outcome()).isEqualTo("200 {\"enabled\":false}");
        wire.simulator()
                .seed("{\"projects\":[{\"id\":\"" + wire.simulator().projectId() + "\",\"privateIpMode\":true}]}");
        assertThat(wire.get(mode).outcome()).isEqualTo("200 {\"enabled\":true}");

        assertThat(wire.patch(mode, "{'enabled':false}").outcome()).isEqualTo("200 {\"enabled\":false}");
        assertThat(wire.patch(mode, "{'enabled':true}").outcome()).isEqualTo("400 CANNOT_UPDATE_PRIVATE_IP_MODE");
        assertThat(wire.get(mode).outcome()).isEqualTo("200 {\"enabled\":false}");
    }

    @Test
    void theStateOfAProjectHasIt() {
        wire.simulator()
                .seed("{\"projects\":[{\"id\":\"" + wire.simulator().projectId() + "\",\"privateIpMode\":true}]}");
        wire.simulator().seed(wire.simulator().state());
        assertThat(wire.get(mode("v1.0")).outcome()).isEqualTo("200 {\"enabled\":true}");
        assertThat(wire.get(mode("v2")).outcome()).isEqualTo("200 {\"enabled\":true}");
    }

    private String mode(String generation) {
        return generation.equals("v2") ? wire.v2("/privateIpMode") : wire.v1("/privateIpMode");
    }
}
