package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No word of a document is read as another: what YAML 1.1 would take for a boolean has to say which of both it is. */
final class YamlBooleansTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            enum: [off, 'on']                | /enum/0             | off
            enum: ['off', on]                | /enum/1             | on
            properties: {no: {type: string}} | /properties         | no
            parameters: [{name: Yes}]        | /parameters/0/name  | Yes
            a/b: {c: {required: yes}}        | /a~1b/c/required    | yes
            """)
    void aWordThatIsReadAsABooleanIsRefused(String yaml, String place, String word) {
        assertThatThrownBy(() -> YamlBooleans.refuse("openapi: 3.0.1\n" + yaml))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 2, at \"" + place + "\": " + word + " would be read as a boolean; allowed are \""
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
    void textInQuotesAndBooleansPass(String yaml) {
        assertThatCode(() -> YamlBooleans.refuse(yaml)).doesNotThrowAnyException();
    }
}
