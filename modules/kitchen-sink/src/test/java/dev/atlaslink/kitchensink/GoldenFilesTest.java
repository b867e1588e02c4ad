package dev.atlaslink.kitchensink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds what the generator writes to what was approved, line by line. A change that is meant is approved by
 * {@code -Dgolden.update}, which writes {@code src/golden} anew, and then reviewed as any other change.
 */
final class GoldenFilesTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final Path GOLDEN = MODULE.resolve("src/golden");
    private static final Path GENERATED = MODULE.resolve("target/generated-sources/openapi/src/main/java");

    @BeforeAll
    static void approve() throws IOException {
        if (System.getProperty("golden.update") == null) {
            return;
        }
        for (String obsolete : GeneratedFiles.below(GOLDEN).keySet()) {
            Files.delete(GOLDEN.resolve(obsolete));
        }
        for (Map.Entry<String, String> file : GeneratedFiles.below(GENERATED).entrySet()) {
            Path golden = GOLDEN.resolve(file.getKey());
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, file.getValue());
        }
    }

    @Test
    void theFilesAreTheApprovedOnes() {
        assertThat(GeneratedFiles.below(GENERATED).keySet())
                .isNotEmpty()
                .isEqualTo(GeneratedFiles.below(GOLDEN).keySet());
    }

    @Test
    void onlyImportsAndTextsAreWiderThanOurOwnLines() {
        assertThat(GeneratedFiles.below(GENERATED).values().stream()
                        .flatMap(String::lines)
                        .filter(line -> line.length() > 120)
                        .filter(line -> !line.matches("import .*|\\s*(value = |\"\\w+\", )?\"[^\"]*\",?")))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aFileIsTheApprovedOne() {
        Map<String, String> generated = GeneratedFiles.below(GENERATED);
        return GeneratedFiles.below(GOLDEN).entrySet().stream()
                .filter(golden -> generated.containsKey(golden.getKey()))
                .map(golden -> DynamicTest.dynamicTest(
                        golden.getKey(),
                        () -> assertSameLines(golden.getKey(), generated.get(golden.getKey()), golden.getValue())));
    }

    private static void assertSameLines(String file, String generated, String golden) {
        List<String> actual = generated.lines().toList();
        List<String> approved = golden.lines().toList();
        for (int line = 0; line < Math.max(actual.size(), approved.size()); line++) {
            assertThat(line < actual.size() ? actual.get(line) : "the end of the file")
                    .as("%s, line %d; approve a change that is meant with -Dgolden.update", file, line + 1)
                    .isEqualTo(line < approved.size() ? approved.get(line) : "the end of the file");
        }
    }
}
