package dev.atlaslink.spring.test;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.AtlasSimulatorBuilder;
import dev.atlaslink.simulator.settings.Approval;
import dev.atlaslink.simulator.settings.Progression;
import dev.atlaslink.simulator.settings.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What tests must have in common to share a simulator, and with it the context. */
record SimulatorSettings(
        double speed, Progression progression, Approval approval, Set<Variant> variants, Optional<String> seed) {

    static SimulatorSettings of(AutoConfigureAtlasSimulator annotation, Class<?> testClass) {
        Set<Variant> variants = EnumSet.noneOf(Variant.class);
        Collections.addAll(variants, annotation.variants());
        if (annotation.strict()) {
            variants.addAll(Variant.strict());
        }
        return new SimulatorSettings(
                annotation.speed(),
                annotation.progression(),
                annotation.approval(),
                Set.copyOf(variants),
                Optional.of(annotation.seed()).filter(name -> !name.isEmpty()).map(name -> seed(name, testClass)));
    }

    AtlasSimulator start() {
        AtlasSimulatorBuilder builder = AtlasSimulator.builder()
                .speed(speed)
                .progression(progression)
                .approval(approval)
                .variants(variants);
        return seed.map(builder::seed).orElse(builder).start();
    }

    /** Tells whether time passes only when somebody lets it. */
    boolean standsStill() {
        return speed == 0;
    }

    private static String seed(String resource, Class<?> testClass) {
        try (InputStream in = testClass.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("seed of @AutoConfigureAtlasSimulator is \"" + resource
                        + "\"; allowed is the name of a resource, seen from " + testClass.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
