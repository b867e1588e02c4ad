package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.spectools.repository.Repository;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the guide to an API version of one's own tells to write is the project that {@code modules/its} builds and runs. */
final class OwnVersionGuideTest {
    private static final String PARENT = read("pom.xml");

    @ParameterizedTest
    @CsvSource({
        "yaml, src/main/openapi/projects.yaml",
        "xml, pom.xml",
        "java, src/main/java/com/example/atlas/ShowProject.java"
    })
    void everyListingIsAFileOfTheProject(String language, String file) {
        assertThat(GuideBlocks.of("own-version.md", language))
                .containsExactly(filledIn(read("src/it/own-version/" + file)));
    }

    /** As maven-invoker does it: what stands between at signs is a property of our build. */
    private static String filledIn(String text) {
        return Pattern.compile("@([\\w.-]+)@")
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(property(match.group(1))));
    }

    private static String property(String name) {
        String element = name.equals("project.version") ? "version" : name;
        Matcher value =
                Pattern.compile("<" + Pattern.quote(element) + ">([^<$]+)<").matcher(PARENT);
        assertThat(value.find()).as("the parent pom has %s", name).isTrue();
        return value.group(1);
    }

    private static String read(String file) {
        return Repository.read(Repository.path(file));
    }
}
