package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.spectools.repository.Repository;
import org.junit.jupiter.api.Test;

/** What the testing guide shows is what runs as a test here. */
final class TestingGuideTest {
    @Test
    void examplesAreTestsOfThisModule() {
        assertThat(GuideBlocks.of("testing.md", "java"))
                .containsExactly(
                        source("TestingGuideExampleTest"),
                        source("DoublesGuideExampleTest"),
                        source("CannedTransportGuideExampleTest"));
    }

    private static String source(String test) {
        String text = Repository.read(
                Repository.path("modules/end-to-end/src/test/java/dev/atlaslink/endtoend/guide/" + test + ".java"));
        return text.substring(text.indexOf("import "));
    }
}
