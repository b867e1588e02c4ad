package dev.atlaslink.endtoend.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.spectools.repository.Repository;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where code may be. */
final class PackageRulesTest {
    @ParameterizedTest
    @CsvSource({
        "generator, dev/atlaslink/generator",
        "api-v1, dev/atlaslink/api/v1",
        "api-v2, dev/atlaslink/api/v2",
        "client, dev/atlaslink/client",
        "simulator, dev/atlaslink/simulator",
        "micrometer, dev/atlaslink/micrometer",
        "transport-jdk, dev/atlaslink/transport/jdk",
        "cli, dev/atlaslink/cli",
        "spring-boot, dev/atlaslink/spring",
        "spring-boot-test, dev/atlaslink/spring/test"
    })
    void eachModuleHasAPackageRootOfItsOwn(String module, String root) {
        Path sources = Repository.path("modules/" + module + "/src/main/java");

        assertThat(Repository.filesBelow("modules/" + module + "/src/main/java", ".java"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(sources.relativize(file))
                        .satisfiesAnyOf(
                                path -> assertThat(path).hasToString("module-info.java"),
                                path -> assertThat(path.startsWith(root)).isTrue()));
    }

    /** It is made anew by each build; what is committed here is only what the generator cannot know. */
    @ParameterizedTest
    @ValueSource(strings = {"api-v1", "api-v2"})
    void generatedCodeIsNotCommitted(String module) {
        assertThat(Repository.filesBelow("modules/" + module + "/src", ".java"))
                .extracting(file -> file.getFileName().toString())
                .isNotEmpty()
                .isSubsetOf("module-info.java", "package-info.java");
        assertThat(Repository.read(Repository.path(".gitignore"))).contains("target/\n");
    }
}
