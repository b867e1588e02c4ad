package dev.atlaslink.simulator.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digest parameters are read with and without quotes; what is not a list of them is refused from where it ends being one. */
class DigestParametersTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "a=b                      | b",
                "a=\"b\"                  | b",
                " a = \"b\" , c=d         | b",
                "c=d,a=b                  | b",
                "c=\"x, a=y\", a=b        | b",
                "a=b,                     | b",
                "a=\"\"                   | ``",
                "a=\"b c=d\"              | b c=d",
                "a=\"b\\\"c\\\\d\"        | b\"c\\d",
                "a=\"\\\"b\"             | \"b",
                "a=/x?y=z                 | /x?y=z"
            })
    void aParameterHasItsValueQuotedOrNot(String text, String value) throws MalformedDigestException {
        assertThat(DigestParameters.parse(text).get("a")).isEqualTo(value);
    }

    @Test
    void whatIsNotGivenIsNotThere() throws MalformedDigestException {
        DigestParameters parameters = DigestParameters.parse("a=b");

        assertThat(parameters.find("a")).hasValue("b");
        assertThat(parameters.find("c")).isEmpty();
        assertThat(DigestParameters.parse("").find("a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "a=b, a=c    | the Digest parameter a is given twice",
                "a=b c       | the Digest parameters cannot be read from character 0 on",
                "a=b, c      | the Digest parameters cannot be read from character 4 on",
                "a=b, c=\"d  | the Digest parameters cannot be read from character 4 on",
                "=b          | the Digest parameters cannot be read from character 0 on"
            })
    void whatIsNoListIsRefused(String text, String reason) {
        assertThatThrownBy(() -> DigestParameters.parse(text))
                .isInstanceOf(MalformedDigestException.class)
                .hasMessage(reason);
    }

    @Test
    void whatIsRequiredAndMissingIsNamedInOrder() throws MalformedDigestException {
        DigestParameters parameters = DigestParameters.parse("b=1, d=2");

        assertThatCode(() -> parameters.require(Set.of("b", "d"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> parameters.require(Set.of("c", "b", "a")))
                .isInstanceOf(MalformedDigestException.class)
                .hasMessage("the Digest parameters lack [a, c]");
    }
}
