package dev.atlaslink.simulator.junit;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.AtlasSimulatorBuilder;
import dev.atlaslink.simulator.settings.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Starts the simulator that an annotation describes. */
final class AnnotatedSimulator {

    private AnnotatedSimulator() {}

    static AtlasSimulator start(SimulatedAtlas settings, Class<?> testClass) {
        AtlasSimulatorBuilder builder = AtlasSimulator.builder()
                .speed(settings.speed())
                .progression(settings.progression())
                .approval(settings.approval())
                .variants(variants(settings));
        return settings.seed().isEmpty()
                ? builder.start()
                : builder.seed(seed(settings.seed(), testClass)).start();
    }

    private static Set<Variant> variants(SimulatedAtlas settings) {
        Set<Variant> variants = EnumSet.noneOf(Variant.class);
        Collections.addAll(variants, settings.variants());
        if (settings.strict()) {
            variants.addAll(Variant.strict());
        }
        return variants;
    }

    private static String seed(String resource, Class<?> testClass) {
        try (InputStream in = testClass.getResourceAsStream(resource)) {
            if (in == null) {
                throw new ExtensionConfigurationException("seed of @SimulatedAtlas is \"" + resource
                        + "\", which is no resource of " + testClass.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ExtensionConfigurationException("seed of @SimulatedAtlas cannot be read: " + resource, e);
        }
    }
}
