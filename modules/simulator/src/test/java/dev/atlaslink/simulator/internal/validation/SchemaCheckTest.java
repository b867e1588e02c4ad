package dev.atlaslink.simulator.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.http.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of all that is wrong with a value, the most telling is said, with where it is and what is allowed there. */
class SchemaCheckTest {

    private static final String THING = """
            {'type':'object','required':['name'],'additionalProperties':false,'x-note':'ours','properties':{
              'name':{'type':'string','maxLength':5,'x-spelling':'any'},
              'kind':{'type':'string','enum':['A','B']},
              'key':{'type':'string','maxLength':3,'writeOnly':true},
              'share':{'type':'number','minimum':0,'exclusiveMinimum':true,'maximum':1,'exclusiveMaximum':true},
              'parts':{'type':'array','maxItems':2,'items':
                {'type':'object','additionalProperties':false,'properties':{'size':{'type':'integer','maximum':9}}}}}}""";

    private final SchemaCheck check = new SchemaCheck(JsonText.read(THING));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                | required             | name         | /name is missing; allowed is a text up to 5 characters",
                "{'name':'a','colour':1}           | additionalProperties | colour       | /colour is unknown; allowed is one of [key, kind, name, parts, share]",
                "{'name':1}                        | type                 | name         | /name is a number; allowed is a text up to 5 characters",
                "{'name':'a','kind':'C'}           | enum                 | kind         | /kind is \"C\"; allowed is one of [A, B]",
                "{'name':'abcdef'}                 | maxLength            | name         | /name is \"abcdef\"; allowed is a text up to 5 characters",
                "{'name':'a','key':'t0ps3cret'}    | maxLength            | key          | /key is a text (value not shown); allowed is a text up to 3 characters",
                "{'name':'a','parts':[{},{},{}]}   | maxItems             | parts        | /parts is an array (value not shown); allowed is an array up to 2 items",
                "{'name':'a','parts':[{},{'size':10}]} | maximum          | parts.1.size | /parts/1/size is 10; allowed is an integer up to 9",
                "{'name':'a','parts':[{'si/ze':1}]} | additionalProperties | parts.0.si/ze | /parts/0/si~1ze is unknown; allowed is one of [size]",
                "[]                                | type                 | ``           | The body is an array; allowed is an object"
            })
    void aViolationSaysWhereItIsAndWhatIsAllowedThere(String value, String keyword, String attribute, String reason) {
        Violation violation = check.violation(JsonText.read(value)).orElseThrow();

        assertThat(violation.keyword()).isEqualTo(keyword);
        assertThat(violation.attribute()).isEqualTo(attribute == null ? "" : attribute);
        assertThat(violation.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'colour':1,'kind':'C','parts':7}              | required",
                "{'name':'abcdef','kind':'C','parts':7,'size':1} | additionalProperties",
                "{'name':'abcdef','kind':'C','parts':7}         | type",
                "{'name':'abcdef','kind':'C'}                   | enum"
            })
    void whatIsMissingIsSaidFirstThenWhatIsUnknownThenTypesThenValues(String value, String keyword) {
        assertThat(check.violation(JsonText.read(value)))
                .map(Violation::keyword)
                .hasValue(keyword);
    }

    @Test
    void theValueIsTheOneThatIsWrong() {
        JsonNode value = JsonText.read("{'name':'a','parts':[{},{'size':10}]}");

        assertThat(check.violation(value)).map(Violation::value).hasValue(value.at("/parts/1/size"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'name':'a'}", "{'name':'abcde','kind':'B','share':0.5,'parts':[{'size':9},{}]}"})
    void aValueThatConformsHasNoViolation(String value) {
        assertThat(check.violation(JsonText.read(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "-0.1", "1.1"})
    void anExclusiveLimitIsItselfRefused(String share) {
        assertThat(check.violation(JsonText.read("{'name':'a','share':" + share + "}")))
                .map(Violation::attribute)
                .hasValue("share");
    }

    @Test
    void theNameOfAnUnknownAttributeIsCut() {
        String name = "x".repeat(500);

        assertThat(check.violation(JsonText.read("{'name':'a','" + name + "':1}")))
                .map(Violation::reason)
                .hasValue("/" + "x".repeat(239)
                        + "... (501 characters) is unknown; allowed is one of [key, kind, name, parts, share]");
    }

    @Test
    void theDefinitionIsTheSchemaItWasMadeOf() {
        assertThat(check.definition()).isEqualTo(JsonText.read(THING));
    }
}
