package dev.atlaslink.endtoend.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.endtoend.fixture.PublishedModule;
import dev.atlaslink.spectools.repository.Repository;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a newcomer copies from the README and the guides names modules and a version that are there. */
final class InstallTest {
    private static final String VERSION =
            only("<artifactId>atlaslink-parent</artifactId>\\s*<version>([^<]+)", "pom.xml");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/site/markdown/install.md", "src/site/markdown/own-version.md"})
    void ourVersionIsNamed(String page) {
        assertThat(found("dev\\.atlaslink</groupId>\\s*<artifactId>[^<]+</artifactId>\\s*<version>([^<]+)", page))
                .isNotEmpty()
                .containsOnly(VERSION);
        assertThat(found("\"dev\\.atlaslink:[a-z-]+:([^\"]+)\"", page)).allMatch(VERSION::equals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/site/markdown/install.md", "src/site/markdown/spring.md"})
    void modulesNamedAreInTheBom(String page) {
        assertThat(found("\\b(atlaslink-[a-z0-9-]+)\\b", page))
                .isNotEmpty()
                .isSubsetOf(found("<artifactId>(atlaslink-[a-z0-9-]+)<", "modules/bom/pom.xml"));
    }

    @Test
    void readmeIsShort() {
        assertThat(Readme.text().lines()).hasSizeLessThan(200);
    }

    @ParameterizedTest
    @EnumSource
    void licenseGoesIntoTheJars(PublishedModule module) throws IOException {
        Class<?> type = module.member();
        URL own = type.getResource(type.getSimpleName() + ".class");
        URL license = new URL(own.toString().replace(type.getName().replace('.', '/') + ".class", "META-INF/LICENSE"));
        try (InputStream in = license.openStream()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Repository.read(Repository.path("LICENSE")));
        }
    }

    private static String only(String pattern, String page) {
        return found(pattern, page).get(0);
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(Repository.read(Repository.path(page)))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
