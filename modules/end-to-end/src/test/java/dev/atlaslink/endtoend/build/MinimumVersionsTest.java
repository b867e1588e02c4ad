package dev.atlaslink.endtoend.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.spectools.repository.Repository;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The oldest versions that the guides state are those that consumers are built with, and those that are refused below. */
final class MinimumVersionsTest {
    private static final String BUILD = read("pom.xml") + read("modules/its/pom.xml");
    private static final String CLIENT =
            read("modules/client/src/main/java/dev/atlaslink/client/internal/pipeline/MinimumVersions.java");
    private static final String SIMULATOR =
            read("modules/simulator/src/main/java/dev/atlaslink/simulator/MinimumVersions.java");

    @ParameterizedTest
    @CsvSource({
        "Apache HttpClient, httpclient, HttpClient",
        "Jackson 2, jackson, Jackson",
        "Jackson 3, jackson3, or",
        "Jetty, jetty, Jetty",
        "JUnit, junit, JUnit",
        "Micrometer, micrometer, Micrometer",
        "Spring Boot, spring-boot, Boot",
    })
    void guidesStateWhatConsumersAreBuiltWith(String row, String property, String word) {
        assertThat(only("(?m)^\\| " + row + " \\| ([0-9.]+) \\|", read("src/it/README.md")))
                .isEqualTo(oldest(property));
        String sentence = only("(The oldest libraries that serve are [^;]+);", read("README.md"));
        assertThat(sentence).containsPattern("\\b" + word + " " + Pattern.quote(oldest(property)) + "\\b");
    }

    @Test
    void whatIsOlderIsRefused() {
        assertThat(only("HTTP_CLIENT = \"([^\"]+)\"", CLIENT)).isEqualTo(oldest("httpclient"));
        assertThat(only("HTTP_CORE = \"([^\"]+)\"", CLIENT)).isEqualTo(oldest("httpcore"));
        assertThat(only("JACKSON = \"([^\"]+)\"", CLIENT)).isEqualTo(oldest("jackson"));
        assertThat(only("JACKSON = \"([^\"]+)\"", SIMULATOR)).isEqualTo(oldest("jackson"));
        assertThat(only("JETTY = \"([^\"]+)\"", SIMULATOR)).isEqualTo(oldest("jetty"));
    }

    private static String oldest(String property) {
        return only("<oldest-" + property + ".version>([^<]+)<", BUILD);
    }

    private static String only(String pattern, String text) {
        List<String> found = Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
        assertThat(found).as(pattern).hasSize(1);
        return found.get(0);
    }

    private static String read(String file) {
        return Repository.read(Repository.path(file));
    }
}
