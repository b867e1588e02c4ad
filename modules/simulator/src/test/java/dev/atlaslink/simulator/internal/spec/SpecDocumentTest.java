package dev.atlaslink.simulator.internal.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The simulator reads JSON that the build has made of the specs; the specs stay what holds. */
class SpecDocumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"atlas-v1.0.yaml", "atlas-v2.yaml", "accounts.yaml", "control-plane.yaml"})
    void compiledDocumentSaysWhatTheWrittenOneSays(String name) {
        SpecDocument written = SpecDocument.parse(name, SpecDocument.text(name));

        assertThat(SpecDocument.class.getResource(
                        "/dev/atlaslink/simulator/specs-json/" + SpecDocument.compiledName(name)))
                .isNotNull();
        assertThat(SpecDocument.bundled(name).at("")).isEqualTo(written.at(""));
        // The order of paths and properties, too.
        assertThat(SpecDocument.bundled(name).at("")).hasToString(written.at("").toString());
    }

    @Test
    void compilerWritesEachDocumentAsJson(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("thing.yaml"), "b: on\na: [1, 2.50]\n");

        SpecCompiler.main(
                new String[] {folder.toString(), folder.resolve("json").toString()});

        assertThat(folder.resolve("json/thing.json")).hasContent("{\"b\":\"on\",\"a\":[1,2.5]}");
    }
}
