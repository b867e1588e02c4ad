package dev.atlaslink.contract.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.contract.fixture.Repository;
import org.junit.jupiter.api.Test;

/** What the testing guide shows is what runs as a test here. */
final class TestingGuideTest {
    @Test
    void theExampleIsATestOfThisModule() {
        String test = Repository.read(Repository.path(
                "modules/contract-tests/src/test/java/dev/atlaslink/contract/guide/TestingGuideExampleTest.java"));

        assertThat(GuideBlocks.of("testing.md", "java"))
                .singleElement()
                .isEqualTo(test.substring(test.indexOf("import ")));
    }
}
