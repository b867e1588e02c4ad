package dev.atlaslink.spring.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.simulator.settings.Approval;
import dev.atlaslink.simulator.settings.Progression;
import dev.atlaslink.simulator.settings.Variant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the annotation says becomes the simulator's, and what is the same is equal, so that Spring finds the context again. */
final class SimulatorSettingsTest {
    @Test
    void defaultsAreThoseOfTheSimulator() {
        assertThat(of(Plain.class))
                .isEqualTo(new SimulatorSettings(0, Progression.TIMED, Approval.AUTOMATIC, Set.of(), Optional.empty()))
                .matches(SimulatorSettings::standsStill);
    }

    @Test
    void everySettingCounts() {
        Set<Variant> variants = new HashSet<>(Variant.strict());
        variants.add(Variant.LACKING_ROLE_FORBIDDEN);

        SimulatorSettings settings = of(Everything.class);

        assertThat(settings.speed()).isEqualTo(60);
        assertThat(settings.standsStill()).isFalse();
        assertThat(settings.progression()).isEqualTo(Progression.MANUAL);
        assertThat(settings.approval()).isEqualTo(Approval.BY_HAND);
        assertThat(settings.variants()).isEqualTo(variants);
        assertThat(settings.seed()).hasValueSatisfying(seed -> assertThat(seed).contains("aaaaaaaaaaaaaaaaaaaaaaaa"));
        try (var simulator = settings.start()) {
            assertThat(simulator.projectId()).isEqualTo("aaaaaaaaaaaaaaaaaaaaaaaa");
        }
    }

    @Test
    void missingSeedIsRefused() {
        assertThatThrownBy(() -> of(Missing.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "seed of @AutoConfigureAtlasSimulator is \"nowhere.json\"; allowed is the name of a resource,"
                                + " seen from " + Missing.class.getName());
    }

    @Test
    void sliceHasTheSettingsBesideIt() {
        assertThat(of(Slice.class)).isEqualTo(of(Plain.class));
        assertThat(of(FasterSlice.class).speed()).isEqualTo(60);
        assertThat(SimulatorContextCustomizerFactory.annotation(SimulatorSettingsTest.class))
                .isEmpty();
    }

    private static SimulatorSettings of(Class<?> test) {
        return SimulatorSettings.of(
                SimulatorContextCustomizerFactory.annotation(test).orElseThrow(), test);
    }

    @AutoConfigureAtlasSimulator
    private static final class Plain {}

    @AutoConfigureAtlasSimulator(
            speed = 60,
            progression = Progression.MANUAL,
            approval = Approval.BY_HAND,
            variants = Variant.LACKING_ROLE_FORBIDDEN,
            strict = true,
            seed = "seed.json")
    private static final class Everything {}

    @AutoConfigureAtlasSimulator(seed = "nowhere.json")
    private static final class Missing {}

    @AtlasTest
    private static final class Slice {}

    @AtlasTest
    @AutoConfigureAtlasSimulator(speed = 60)
    private static final class FasterSlice {}
}
