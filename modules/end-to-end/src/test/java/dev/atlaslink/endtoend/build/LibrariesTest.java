package dev.atlaslink.endtoend.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.atlaslink.spectools.repository.Repository;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The README says what the client brings, all of it, as its SBOM tells, and how large that is. */
final class LibrariesTest {
    private static final Pattern SENTENCE =
            Pattern.compile("The client brings (\\d+) libraries, ([0-9.]+) MB: ([^.]+)\\.", Pattern.DOTALL);

    private static final Path SBOM = Repository.path("modules/client/target/bom.json");

    @Test
    void readmeNamesEveryLibraryAndTheirSize() throws IOException {
        assumeThat(SBOM)
                .as("SBOM; \"mvn test\" packs nothing, and offline none is written")
                .exists();
        JsonNode components = new ObjectMapper().readTree(SBOM.toFile()).path("components");
        List<JsonNode> libraries = StreamSupport.stream(components.spliterator(), false)
                .filter(library -> !library.path("group").asText().equals("dev.atlaslink"))
                .toList();
        Matcher told = SENTENCE.matcher(Readme.text());
        assertThat(told.find()).isTrue();

        assertThat(told.group(3).replaceAll("[`\\s]", "").split("[,;]"))
                .containsExactlyInAnyOrderElementsOf(libraries.stream()
                        .map(library -> library.path("name").asText())
                        .toList());
        assertThat(Integer.parseInt(told.group(1))).isEqualTo(libraries.size());
        long bytes = 0;
        for (JsonNode library : libraries) {
            bytes += Files.size(jar(library));
        }
        assertThat(told.group(2)).isEqualTo(String.format(Locale.ROOT, "%.1f", bytes / 1e6));
    }

    private static Path jar(JsonNode library) {
        String name =
                library.path("name").asText() + "-" + library.path("version").asText() + ".jar";
        Stream<String> classPath =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
        return classPath
                .map(Path::of)
                .filter(entry -> entry.endsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not on the class path of this test"));
    }
}
