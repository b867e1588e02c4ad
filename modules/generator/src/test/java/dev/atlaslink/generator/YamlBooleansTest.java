package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No word of a document is read as another: what YAML 1.1 would take for a boolean has to say which of both it is. */
final class YamlBooleansTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            enum: [off, 'on']                | /enum/0             | off
            enum: ['off', on]                | /enum/1             | on
            properties: {no: {type: string}} | /properties         | no
            parameters: [{name: Yes}]        | /parameters/0/name  | Yes
            a/b: {c: {required: yes}}        | /a~1b/c/required    | yes
            """)
    void aWordThatIsReadAsABooleanIsRefused(String yaml, String place, String word) throws IOException {
        Path file = written("document.yaml", "openapi: 3.0.1\n" + yaml);

        assertThatThrownBy(() -> YamlBooleans.refuse(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        file + ", line 2, at \"" + place + "\": " + word + " would be read as a boolean; allowed are \""
                                + word + "\" in quotes for the text, true or false for a boolean");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enum: ['on', \"off\", true, False, online, y, n]",
                "description: |\n  yes",
                "a: &a {b: [true]}\nc: *a",
                "# nothing"
            })
    void textInQuotesAndBooleansPass(String yaml) throws IOException {
        Path file = written("document.yaml", yaml);

        assertThatCode(() -> YamlBooleans.refuse(file)).doesNotThrowAnyException();
    }

    /** SnakeYAML's own limit is three million characters; the vendor's document has more. */
    @Test
    void aLargeDocumentIsReadToItsEnd() throws IOException {
        Path file = written("document.yaml", "description: " + "x".repeat(3_200_000) + "\nenum: [on]");

        assertThatThrownBy(() -> YamlBooleans.refuse(file)).hasMessageContaining("line 2, at \"/enum/0\": on would be");
    }

    /** A build may give an address, or a document that is in no file. */
    @Test
    void onlyAFileIsLookedAt() throws IOException {
        Path file = written("document.yaml", "enum: [on]");

        assertThatThrownBy(() -> YamlBooleans.refuseIn(file.toString())).hasMessageContaining("on would be read");
        assertThatCode(() -> YamlBooleans.refuseIn(null)).doesNotThrowAnyException();
        assertThatCode(() -> YamlBooleans.refuseIn("https://example.com/document.yaml"))
                .doesNotThrowAnyException();
        assertThatCode(() -> YamlBooleans.refuseIn(directory.toString())).doesNotThrowAnyException();
    }

    @Test
    void aFileThatAnotherRefersToIsReadLikeIt() throws IOException {
        Path file = written("document.yaml", "a: {$ref: 'parts/b.yaml#/b'}");
        written("parts/b.yaml", "b: {$ref: '../c.yaml'}\nd: {$ref: 'https://example.com/no.yaml#/x'}");
        Path last = written("c.yaml", "e: {$ref: document.yaml}\nf: {$ref: missing.yaml}\nenum: [No]");

        assertThatThrownBy(() -> YamlBooleans.refuse(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(directory.resolve("parts/../c.yaml") + ", line 3, at \"/enum/0\": No would be");
        Files.writeString(last, "enum: ['No']");
        assertThatCode(() -> YamlBooleans.refuse(file)).doesNotThrowAnyException();
    }

    private Path written(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
