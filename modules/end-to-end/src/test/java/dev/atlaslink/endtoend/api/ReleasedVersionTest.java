package dev.atlaslink.endtoend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.endtoend.fixture.PublishedModule;
import dev.atlaslink.spectools.repository.Repository;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that is compared with the last release means the same one; jars are compared as soon as there is one. */
final class ReleasedVersionTest {
    private static final String POM = Repository.read(Repository.path("pom.xml"));
    private static final String VERSION = property("atlaslink.released.version");

    @Test
    void jarsAreComparedFromTheFirstReleaseOn() {
        assertThat(property("japicmp.skip")).isEqualTo(String.valueOf(VERSION.equals("none")));
    }

    /** Until then nobody would miss it. */
    @ParameterizedTest
    @EnumSource
    void eachModuleThatExportsPackagesHasItsJarCompared(PublishedModule module) {
        String pom = "modules/" + module.folder() + "/pom.xml";
        assertThat(Repository.read(Repository.path(pom)).contains("<artifactId>japicmp-maven-plugin</artifactId>"))
                .as("%s names japicmp", pom)
                .isTrue();
    }

    @Test
    void releasedSpecsAreThoseOfTheReleasedJars() {
        assertThat(Repository.read(Repository.path("specs/released/README.md")))
                .contains("Released version: " + VERSION + ".");
    }

    private static String property(String name) {
        Matcher element =
                Pattern.compile("<" + Pattern.quote(name) + ">([^<]*)<").matcher(POM);
        assertThat(element.find()).as("%s in pom.xml", name).isTrue();
        return element.group(1);
    }
}
