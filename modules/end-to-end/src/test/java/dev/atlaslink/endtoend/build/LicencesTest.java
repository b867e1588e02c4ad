package dev.atlaslink.endtoend.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.atlaslink.spectools.repository.Repository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each library that users get with ours has a licence that asks for no more than a notice, as the SBOMs tell. */
final class LicencesTest {
    /** The older EPL is that of Logback, which applications of Spring Boot have anyway. */
    private static final Set<String> ALLOWED =
            Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EPL-1.0", "EPL-2.0", "MIT");

    /** The client comes with both bindings, the command line and the tests of Spring Boot with everything. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "api-v1",
                "api-v2",
                "client",
                "micrometer",
                "simulator",
                "cli",
                "spring-boot",
                "spring-boot-test",
                "transport-jdk"
            })
    void everyLibraryHasAnAllowedLicence(String module) throws IOException {
        Path sbom = Repository.path("modules/" + module + "/target/bom.json");
        assumeThat(sbom)
                .as("SBOM; \"mvn test\" packs nothing, and offline none is written")
                .exists();

        JsonNode components = new ObjectMapper().readTree(sbom.toFile()).path("components");

        assertThat(components)
                .isNotEmpty()
                .allSatisfy(component -> assertThat(licences(component))
                        .as("%s; allowed is one of %s", component.path("purl").asText(), ALLOWED)
                        .containsAnyElementsOf(ALLOWED));
    }

    private static List<String> licences(JsonNode component) {
        return StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(entry -> entry.path("license").path("id"))
                .map(JsonNode::asText)
                .toList();
    }
}
