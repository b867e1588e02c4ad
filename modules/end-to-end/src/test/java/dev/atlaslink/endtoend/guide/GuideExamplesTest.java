package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.spectools.repository.Repository;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java of every guide stands, line for line, in a test of this package or in a consumer's build that runs it. */
final class GuideExamplesTest {
    private static final String TESTS = "modules/end-to-end/src/test/java/dev/atlaslink/endtoend/guide";

    private static final String CONSUMERS = "src/it";

    private static final String CODE = Stream.of(TESTS, CONSUMERS)
            .flatMap(folder -> Repository.filesBelow(folder, ".java").stream())
            .map(Repository::read)
            .map(GuideBlocks::withoutLayout)
            .collect(Collectors.joining("\n"));

    static Stream<String> examples() {
        return Repository.filesBelow("src/site/markdown", ".md").stream()
                .map(Path::getFileName)
                .map(Path::toString)
                .flatMap(guide -> GuideBlocks.of(guide, "java"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsCodeThatRuns(String example) {
        assertThat(CODE).contains(GuideBlocks.withoutLayout(example));
    }
}
