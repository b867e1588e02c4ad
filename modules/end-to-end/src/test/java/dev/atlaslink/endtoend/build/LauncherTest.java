package dev.atlaslink.endtoend.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.spectools.repository.Repository;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The launcher builds anew when a source of the command line is newer than its jar, so it has to know all of them. */
final class LauncherTest {
    private static final Map<String, String> MODULES = modules();

    @Test
    void watchesEveryModuleThatTheJarIsMadeOf() {
        Set<String> parts = new LinkedHashSet<>();
        collect("cli", parts);
        assertThat(parts).contains("client", "simulator", "api-v1", "api-v2", "generator");
        assertThat(watched()).containsExactlyInAnyOrderElementsOf(parts);
    }

    /** What is compiled with, what the build runs, and the parent; what only tests need is not in the jar. */
    private static void collect(String module, Set<String> parts) {
        if (!parts.add(module)) {
            return;
        }
        String pom = pom(module);
        Stream<String> parents = found("<parent>(.*?)</parent>", pom).flatMap(LauncherTest::artifacts);
        Stream<String> dependencies = found("<dependency>(.*?)</dependency>", pom)
                .filter(dependency -> !dependency.contains("<scope>test</scope>"))
                .flatMap(LauncherTest::artifacts);
        Stream.concat(parents, dependencies)
                .filter(MODULES::containsKey)
                .map(MODULES::get)
                .forEach(part -> collect(part, parts));
    }

    private static Stream<String> artifacts(String element) {
        return found("<artifactId>([^<]+)</artifactId>", element);
    }

    private static List<String> watched() {
        String launcher = Repository.read(Repository.path("atlaslink"));
        return found("for module in ([^;]+);", launcher)
                .flatMap(names -> Arrays.stream(names.split(" ")))
                .toList();
    }

    /** Folders by artifacts. */
    private static Map<String, String> modules() {
        return found("<module>modules/([^<]+)</module>", Repository.read(Repository.path("pom.xml")))
                .filter(module -> !module.equals("bom"))
                .collect(Collectors.toMap(
                        module -> found("</parent>.*?<artifactId>([^<]+)", pom(module))
                                .findFirst()
                                .orElseThrow(),
                        module -> module));
    }

    private static String pom(String module) {
        return Repository.read(Repository.path("modules/" + module + "/pom.xml"));
    }

    private static Stream<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1));
    }
}
