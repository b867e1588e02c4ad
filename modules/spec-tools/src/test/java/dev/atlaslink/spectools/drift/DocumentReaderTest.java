package dev.atlaslink.spectools.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is no OpenAPI 3 document is refused by its name, with what it is and what is allowed. */
class DocumentReaderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                           | is empty
            '   '                                        | is empty
            '<!doctype html><html></html>'               | is an HTML or XML page
            'swagger: "2.0"'                             | is Swagger 2.0
            '{"openapi": "4.0.0", "paths": {}}'          | is OpenAPI 4.0.0
            'Not Found'                                  | has no "openapi" at its top
            '[1, 2]'                                     | has no "openapi" at its top
            '{"openapi": "3.0.1"}'                       | has no "paths"
            '{"openapi": '                               | is not well-formed at line 1
            'openapi: 3.0.1NEXTpaths: {NEXT  a: [1NEXT}' | is not well-formed at line 4
            """)
    void whatIsNoOpenApi3IsRefused(String content, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("official.yaml"), content.replace("NEXT", "\n"));

        refused(file, reason);
    }

    @Test
    void whatIsNoFileIsRefused() {
        refused(folder.resolve("missing.yaml"), "does not exist");
        refused(folder, "is a directory");
    }

    @Test
    void aReferenceThatLeadsNowhereIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("official.json"), """
                {"openapi": "3.0.1", "paths": {"/api/oauth/token": {"post": {
                  "parameters": [{"$ref": "other.yaml#/a"}]}}}}""");

        assertThatThrownBy(() -> DriftCheck.of(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + " refers to \"other.yaml#/a\"; allowed is what the file itself holds");
    }

    @Test
    void anotherApiIsRefused() throws IOException {
        Path file = Files.writeString(
                folder.resolve("pets.json"), "{\"openapi\": \"3.0.1\", \"paths\": {\"/pets\": {\"get\": {}}}}");

        assertThatThrownBy(() -> DriftCheck.of(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("official is \"" + file + "\", which has no operation of our spec;"
                        + " allowed is the Atlas Administration API v2");
    }

    @Test
    void jsonAndYamlAreReadAlike() throws IOException {
        Path json = Files.writeString(folder.resolve("a.json"), "\n {\"openapi\": \"3.1.0\", \"paths\": {}}");
        Path yaml = Files.writeString(folder.resolve("a.yaml"), "\n# words\nopenapi: 3.1.0\npaths: {}");

        assertThat(DocumentReader.official(json).openApi()).isEqualTo("3.1.0");
        assertThat(DocumentReader.official(yaml).openApi()).isEqualTo("3.1.0");
    }

    /** As in what is generated from it, where such a word without quotes is refused. */
    @Test
    void aWordThatYaml11TakesForABooleanIsText() throws IOException {
        Path yaml = Files.writeString(folder.resolve("a.yaml"), "openapi: 3.1.0\npaths: {a: [on, No, y, true]}");

        assertThat(DocumentReader.official(yaml).paths()).hasToString("{\"a\":[\"on\",\"No\",\"y\",true]}");
    }

    private static void refused(Path file, String reason) {
        assertThatThrownBy(() -> DocumentReader.official(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("official is \"" + file + "\", which " + reason)
                .hasMessageEndingWith("; allowed is an OpenAPI 3 document in YAML or JSON");
    }
}
