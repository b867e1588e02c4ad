package dev.atlaslink.simulator.internal.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.atlaslink.simulator.settings.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern COMPARISON = Pattern.compile("\\bSurface\\.[A-Z]|\\bcase (V1|V2|OAUTH|CONTROL)\\b");

    @ParameterizedTest
    @CsvSource({
        "/api/atlas/v1.0/groups/{groupId}, V1",
        "/api/atlas/v2/groups/{groupId}, V2",
        "/api/oauth/token, OAUTH",
        "/_atlas/state, CONTROL"
    })
    void aPathTellsItsSurface(String path, Surface surface) {
        assertThat(Surface.of(path)).isEqualTo(surface);
    }

    @Test
    void aPathOfANewGenerationIsAnErrorAtStartUntilItsTraitsAreSaid() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Surface.of("/api/atlas/v3/groups"))
                .withMessage("path is \"/api/atlas/v3/groups\"; allowed is a path that begins with one of"
                        + " [/api/atlas/v1.0/, /api/atlas/v2/, /api/oauth/, /_atlas/]");
    }

    @Test
    void onlyV2IsAlwaysLimitedAndV1IfAVariantSaysSo() {
        assertThat(limited(Set.of())).containsExactly(Surface.V2);
        assertThat(limited(Set.of(Variant.V1_RATE_LIMITED))).containsExactly(Surface.V1, Surface.V2);
    }

    @Test
    void noOtherSourceTellsSurfacesApart() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("Surface.java"))
                    .toList();

            assertThat(sources)
                    .hasSizeGreaterThan(100)
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .as("%s names a surface where it should ask one for a trait", file)
                            .doesNotContainPattern(COMPARISON));
        }
    }

    private static List<Surface> limited(Set<Variant> variants) {
        return Stream.of(Surface.values())
                .filter(surface -> surface.isLimited(variants))
                .toList();
    }
}
