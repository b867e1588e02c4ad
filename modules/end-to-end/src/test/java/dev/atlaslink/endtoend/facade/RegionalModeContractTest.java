package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.RegionalMode;
import dev.atlaslink.client.error.ConflictException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Regional mode takes effect at once (recorded responses), and lets a second service into a region. */
final class RegionalModeContractTest {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @ParameterizedTest
    @EnumSource(names = {"V1", "V2_DIGEST", "V2_OAUTH"})
    void modeIsOffAtFirstAndFollowsTheSwitch(Generation generation) {
        RegionalMode mode = generation.project(atlas).regionalMode();
        assertThat(mode.isEnabled()).isFalse();
        mode.enable();
        assertThat(mode.isEnabled()).isTrue();
        mode.disable();
        assertThat(mode.isEnabled()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"V1", "V2_DIGEST", "V2_OAUTH"})
    void secondServiceInARegionNeedsIt(Generation generation) {
        AtlasProject project = generation.project(atlas);
        project.privateEndpointServices().create(Samples.service(CloudProvider.AWS));
        assertThatThrownBy(() -> project.privateEndpointServices().create(Samples.service(CloudProvider.AWS)))
                .isInstanceOf(ConflictException.class);
        project.regionalMode().enable();
        project.privateEndpointServices().create(Samples.service(CloudProvider.AWS));
        assertThat(project.privateEndpointServices().list(CloudProvider.AWS)).hasSize(2);
    }
}
