package dev.atlaslink.endtoend.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.spectools.repository.Repository;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The BOM names what is published, in the version of the rest. It has no parent that could tell it either. */
final class BomTest {
    private static final String ROOT = pom(".");
    private static final String BOM = pom("modules/bom");

    /** What is not to be published says so in its own pom; a parent is, but nobody depends on it by name. */
    @Test
    void namesEveryPublishedModule() {
        List<String> published = found("<module>([^<]+)</module>", ROOT).stream()
                .filter(module -> !module.equals("modules/bom"))
                .map(BomTest::pom)
                .filter(pom -> !pom.contains("<maven.deploy.skip>true") && !pom.contains("<packaging>pom"))
                .map(pom -> found("</parent>\\s*<artifactId>([^<]+)", pom).get(0))
                .toList();

        assertThat(found("<dependency>\\s*<groupId>dev.atlaslink</groupId>\\s*<artifactId>([^<]+)", BOM))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void hasTheVersionOfTheRest() {
        String version = "</artifactId>\\s*<version>([^<]+)";

        assertThat(found(version, BOM).get(0)).isEqualTo(found(version, ROOT).get(0));
    }

    private static String pom(String module) {
        return Repository.read(Repository.path(module).resolve("pom.xml"));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
