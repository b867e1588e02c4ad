package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The interface of one's own in the guide to any resource; {@link GuideExamplesTest} compares the text. */
final class OwnMethodsGuideTest {
    @AutoClose
    private final SimulatedAtlas simulated = new SimulatedAtlas();

    @Test
    void methodOfOnesOwn() {
        AtlasClient atlas = simulated.client(ApiVersion.V2, simulated.apiKey());
        String projectId = simulated.projectId();
        boolean on = atlas.api(RegionalModes.class).isOn(projectId);

        assertThat(on).isFalse();
    }

    public interface RegionalModes extends PrivateEndpointServicesApi {
        default boolean isOn(String projectId) {
            return getGroupPrivateEndpointRegionalMode(projectId).enabled();
        }
    }
}
