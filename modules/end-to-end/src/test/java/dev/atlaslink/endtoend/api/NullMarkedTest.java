package dev.atlaslink.endtoend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.endtoend.fixture.PublishedModule;
import dev.atlaslink.spectools.api.CompiledModule;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be null in the public API is said so; of everything else Kotlin and null checkers know that it may not. */
final class NullMarkedTest {
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"API_V1", "API_V2"}) // generated, and silent about it
    void everyPublicPackageSaysWhatMayBeNull(PublishedModule module) {
        Set<Package> packages = CompiledModule.of(module.member()).exportedClasses().stream()
                .map(Class::getPackage)
                .collect(Collectors.toSet());

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(exported -> assertThat(exported.isAnnotationPresent(NullMarked.class))
                        .isTrue());
    }
}
