package dev.atlaslink.simulator.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.settings.Approval;
import dev.atlaslink.simulator.settings.Progression;
import dev.atlaslink.simulator.settings.Variant;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Test classes with settings, to be run by {@link SampleRun}. */
final class SettingsSamples {

    private static final String SEED = "one-service.json";
    private static final String SERVICE = "64a1f3c2b7e09d5a1c8f4e21";
    private static final String INITIATING_SERVICE = """
            {"projects": [{"id": "5f7cac1adf5d6c6306f4b200", "endpointServices":
              [{"id": "64a1f3c2b7e09d5a1c8f4e21", "cloudProvider": "AWS", "region": "us-east-1", "status": "INITIATING"}]}]}""";

    private SettingsSamples() {}

    @SimulatedAtlas(seed = SEED)
    static class Seeded {

        @Test
        void theSeedIsThere(AtlasSimulator simulator) {
            assertThat(simulator.resources().find(SERVICE)).isPresent();
        }

        @Test
        @SimulatedAtlas(progression = Progression.MANUAL, approval = Approval.BY_HAND)
        void aMethodHasItsOwnSettings(AtlasSimulator simulator) {
            simulator.seed(INITIATING_SERVICE);
            simulator.clock().advance(Duration.ofDays(1));
            assertThat(simulator.resources().find(SERVICE).orElseThrow().status())
                    .isEqualTo("INITIATING");
        }
    }

    static class Wrong {

        @Test
        @SimulatedAtlas(seed = "missing.json")
        void noSuchSeed(AtlasSimulator simulator) {
            simulator.reset();
        }

        @Test
        @SimulatedAtlas(
                variants = {Variant.LAST_ENDPOINT_REMOVES_ANY_SERVICE, Variant.LAST_ENDPOINT_REMOVES_NO_SERVICE})
        void variantsThatContradictEachOther(AtlasSimulator simulator) {
            simulator.reset();
        }
    }
}
