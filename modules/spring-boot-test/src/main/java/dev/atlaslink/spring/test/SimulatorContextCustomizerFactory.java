package dev.atlaslink.spring.test;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Puts a simulator into the context of each test class that asks for one. */
final class SimulatorContextCustomizerFactory implements ContextCustomizerFactory {
    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return annotation(testClass)
                .map(annotation -> new SimulatorContextCustomizer(SimulatorSettings.of(annotation, testClass)))
                .orElse(null);
    }

    /** Looks at superclasses and enclosing classes too. */
    static Optional<AutoConfigureAtlasSimulator> annotation(Class<?> testClass) {
        return Optional.ofNullable(
                TestContextAnnotationUtils.findMergedAnnotation(testClass, AutoConfigureAtlasSimulator.class));
    }
}
