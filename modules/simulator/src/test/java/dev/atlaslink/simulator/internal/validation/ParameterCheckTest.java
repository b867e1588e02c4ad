package dev.atlaslink.simulator.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.http.JsonText;
import dev.atlaslink.simulator.internal.spec.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a parameter becomes a value of the parameter's type, unless the spec does not allow it. */
class ParameterCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'boolean'}                         | true       | true",
                "{'type':'boolean'}                         | false      | false",
                "{'type':'integer','minimum':1,'maximum':5} | 1          | 1",
                "{'type':'integer','minimum':1,'maximum':5} | 5          | 5",
                "{'type':'integer'}                         | 2147483647 | 2147483647",
                "{'type':'string'}                          | true       | 'true'",
                "{'type':'string','enum':['AWS','GCP']}     | AWS        | 'AWS'"
            })
    void anAllowedTextHasAValue(String schema, String text, String value) {
        assertThat(check(schema).value(text)).hasValue(JsonText.read(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'boolean'}                         | True       | true or false",
                "{'type':'boolean'}                         | 1          | true or false",
                "{'type':'integer','minimum':1,'maximum':5} | 0          | an integer from 1 up to 5",
                "{'type':'integer','minimum':1,'maximum':5} | 6          | an integer from 1 up to 5",
                "{'type':'integer'}                         | 2147483648 | an integer",
                "{'type':'integer'}                         | 1.5        | an integer",
                "{'type':'string','enum':['AWS','GCP']}     | aws        | one of [AWS, GCP]"
            })
    void anyOtherHasNoneAndARefusalThatNamesWhatIs(String schema, String text, String allowed) {
        ParameterCheck check = check(schema);

        assertThat(check.value(text)).isEmpty();
        assertThat(check.refusal(text)).isEqualTo("p is \"" + text + "\"; allowed is " + allowed);
    }

    @Test
    void whatIsLeftOutHasTheDefaultOfTheSpecIfThereIsOne() {
        assertThat(check("{'type':'integer','default':100}").defaultValue())
                .map(JsonNode::intValue)
                .hasValue(100);
        assertThat(check("{'type':'integer'}").defaultValue()).isEmpty();
    }

    @Test
    void onlyAnEnumerationIsOne() {
        assertThat(check("{'type':'string','enum':['A']}").isEnumeration()).isTrue();
        assertThat(check("{'type':'string'}").isEnumeration()).isFalse();
    }

    private static ParameterCheck check(String schema) {
        return new ParameterCheck(new Parameter("p", Parameter.Location.QUERY, false, JsonText.read(schema)));
    }
}
