package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.PrivateIpMode;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Private IP mode can be switched off and never on (Atlas API reference). */
final class PrivateIpModeContractTest {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @ParameterizedTest
    @EnumSource(names = {"V1", "V2_DIGEST", "V2_OAUTH"})
    void modeIsReadAndSwitchedOff(Generation generation) {
        atlas.simulator().seed("{\"projects\":[{\"id\":\"" + atlas.projectId() + "\",\"privateIpMode\":true}]}");
        PrivateIpMode mode = generation.project(atlas).privateIpMode();
        assertThat(mode.isEnabled()).isTrue();
        mode.disable();
        mode.disable();
        assertThat(mode.isEnabled()).isFalse();
    }
}
