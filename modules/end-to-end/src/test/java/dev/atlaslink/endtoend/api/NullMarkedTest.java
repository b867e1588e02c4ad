package dev.atlaslink.endtoend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.micrometer.AtlasObservations;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.spectools.api.CompiledModule;
import dev.atlaslink.spring.AtlasAutoConfiguration;
import dev.atlaslink.spring.test.AtlasTest;
import dev.atlaslink.transport.jdk.JdkTransport;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be null in the public API is said so; of everything else Kotlin and null checkers know that it may not. */
final class NullMarkedTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                AtlasClient.class,
                AtlasObservations.class,
                AtlasSimulator.class,
                AtlasAutoConfiguration.class,
                AtlasTest.class,
                JdkTransport.class
            })
    void everyPublicPackageSaysWhatMayBeNull(Class<?> member) {
        Set<Package> packages = CompiledModule.of(member).exportedClasses().stream()
                .map(Class::getPackage)
                .collect(Collectors.toSet());

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(exported -> assertThat(exported.isAnnotationPresent(NullMarked.class))
                        .isTrue());
    }
}
