package dev.atlaslink.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a document says, what is generated compiles without a warning, leaves no operation out and reads all bodies. */
final class SampleDocumentTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(longs = {2, 4, 6, 13})
    void everyOperationBecomesMethodsThatCompileAndEveryBodyComesBack(long seed)
            throws IOException, ReflectiveOperationException {
        Map<String, Object> document = SampleDocument.of(seed, 25, 60, 5);

        GeneratedCode code = GeneratedCode.of(SampleDocument.yaml(document), directory);

        assertThat(code.messages()).isEmpty();
        assertThat(WideLines.in(code.sources())).isEmpty();
        assertThat(Requests.generated(code)).containsExactlyInAnyOrderElementsOf(Requests.documented(document));
        try (RoundTrips trips = new RoundTrips(code)) {
            for (int draw = 0; draw < 5; draw++) {
                Map<String, Object> bodies = new SampleBodies(new Dice(draw), document).bodies();
                assertThat(trips.of(bodies)).isGreaterThan(bodies.size() / 2);
            }
        }
    }

    /** As large as the vendor's document, to try its module with; CONTRIBUTING.md says how. */
    @Test
    @EnabledIfSystemProperty(named = "sample.file", matches = ".+")
    void largeDocumentIsWritten() throws IOException {
        Path file = Path.of(System.getProperty("sample.file"));

        Files.writeString(file, SampleDocument.yaml(SampleDocument.of(7, 540, 1145, 58)));

        assertThat(file).isNotEmptyFile();
    }
}
