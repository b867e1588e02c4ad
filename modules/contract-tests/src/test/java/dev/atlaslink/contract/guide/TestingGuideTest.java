package dev.atlaslink.contract.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.contract.fixture.Repository;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the testing guide shows is what runs as a test here. */
final class TestingGuideTest {
    private static final Pattern JAVA = Pattern.compile("(?s)```java\\R(.*?)```");

    @Test
    void theExampleIsATestOfThisModule() {
        String guide = Repository.read(Repository.path("src/site/markdown/testing.md"));
        String test = Repository.read(Repository.path(
                "modules/contract-tests/src/test/java/dev/atlaslink/contract/guide/TestingGuideExampleTest.java"));

        assertThat(JAVA.matcher(guide).results().map(block -> block.group(1)))
                .singleElement()
                .isEqualTo(test.substring(test.indexOf("import ")));
    }
}
