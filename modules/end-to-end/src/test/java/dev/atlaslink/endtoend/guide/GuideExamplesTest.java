package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.spectools.repository.Repository;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code of every guide stands, line for line, in a test of this package or in a consumer's build that runs it. */
final class GuideExamplesTest {
    private static final String TESTS = "modules/end-to-end/src/test/java/dev/atlaslink/endtoend/guide";

    private static final String CONSUMERS = "src/it";

    private static final String CODE = code(".java", TESTS, CONSUMERS);

    private static final String KOTLIN = code(".kt", CONSUMERS);

    static Stream<String> examples() {
        return Repository.filesBelow("src/site/markdown", ".md").stream()
                .map(Path::getFileName)
                .map(Path::toString)
                .flatMap(guide -> GuideBlocks.of(guide, "java"));
    }

    static Stream<String> kotlin() {
        return GuideBlocks.of("kotlin-and-gradle.md", "kotlin");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsCodeThatRuns(String example) {
        assertThat(CODE).contains(GuideBlocks.withoutLayout(example));
    }

    @ParameterizedTest
    @MethodSource("kotlin")
    void everyExampleInKotlinIsCodeThatRuns(String example) {
        assertThat(KOTLIN).contains(GuideBlocks.withoutLayout(example));
    }

    private static String code(String ending, String... folders) {
        return Stream.of(folders)
                .flatMap(folder -> Repository.filesBelow(folder, ending).stream())
                .map(Repository::read)
                .map(GuideBlocks::withoutLayout)
                .collect(Collectors.joining("\n"));
    }
}
