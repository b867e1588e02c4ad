package dev.atlaslink.simulator.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.internal.error.Refused;
import dev.atlaslink.simulator.internal.http.JsonText;
import dev.atlaslink.simulator.internal.spec.RequestBody;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body that has one schema; how it is refused depends on what is wrong with it. */
class BodyValidatorTest {

    private final BodyValidator validator = new BodyValidator(
            new RequestBody("application/json", Optional.empty(), JsonText.read("""
            {'type':'object','required':['name'],'additionalProperties':false,'properties':{
              'name':{'type':'string','minLength':2,'pattern':'^[a-z]+$'},
              'note':{'type':'string'},
              'size':{'enum':['S','L']},
              'providerName':{'enum':['AWS']},
              'interfaceEndpointId':{'type':'string','pattern':'^vpce-'}}}"""), Optional.empty(), Map.of()));

    @Test
    void whatConformsIsReturnedWithoutWhatSaysNothing() {
        assertThat(validate("{'name':'ab','note':null,'size':'S'}"))
                .isEqualTo(JsonText.read("{'name':'ab','size':'S'}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                      | MALFORMED_JSON: The body is empty; allowed is a JSON object",
                "[]                                      | INVALID_JSON: The body is an array; allowed is a JSON object",
                "null                                    | INVALID_JSON: The body is null; allowed is a JSON object",
                "{}                                      | MISSING_ATTRIBUTE: /name is missing; allowed is a text from 2 characters that matches ^[a-z]+$",
                "{'name':7}                              | INVALID_JSON_ATTRIBUTE: /name is a number; allowed is a text from 2 characters that matches ^[a-z]+$",
                "{'name':'a'}                            | VALIDATION_ERROR: /name is \"a\"; allowed is a text from 2 characters that matches ^[a-z]+$",
                "{'name':'AB'}                           | INVALID_ATTRIBUTE: /name is \"AB\"; allowed is a text from 2 characters that matches ^[a-z]+$",
                "{'name':'ab','size':'M'}                | INVALID_ENUM_VALUE: /size is \"M\"; allowed is one of [S, L]",
                "{'name':'ab','providerName':'OVH'}      | INVALID_PROVIDER: /providerName is \"OVH\"; allowed is one of [AWS]",
                "{'name':'ab','colour':1}                | INVALID_ATTRIBUTE: /colour is unknown; allowed is one of [interfaceEndpointId, name, note, providerName, size]",
            })
    void whatIsWrongIsA400ByItsKind(String body, String refusal) {
        assertThat(Refused.by(() -> validate(body == null ? "" : body))).isEqualTo("400 " + refusal);
    }

    @Test
    void aMalformedInterfaceEndpointIdIsNotFoundAsInThePath() {
        assertThat(Refused.by(() -> validate("{'name':'ab','interfaceEndpointId':'x'}")))
                .isEqualTo("404 PRIVATELINK_INTERFACE_ENDPOINT_ID_MALFORMED: /interfaceEndpointId is \"x\"; allowed is"
                        + " a text that matches ^vpce-");
    }

    @Test
    void theParametersOfTheErrorAreTheAttributeOrItsValueAsTheCodeHasIt() {
        assertThat(parameters("{'name':7}")).isEqualTo("['name']");
        assertThat(parameters("{'name':'ab','size':'M'}")).isEqualTo("['size']");
        assertThat(parameters("{'name':'ab','providerName':'OVH'}")).isEqualTo("['OVH']");
        assertThat(parameters("{'name':'ab','interfaceEndpointId':'x'}")).isEqualTo("['x']");
    }

    @Test
    void brokenJsonIsToldByItsPlaceAndNeverByItsText() {
        assertThat(Refused.by(() -> validate("{'name':\n t0ps3cret}")))
                .isEqualTo("400 MALFORMED_JSON: The body is not well-formed JSON, or has an attribute twice, before"
                        + " line 2, column 2; allowed is a JSON object");
    }

    @Test
    void jsonBeyondAllMeasureIsToldAsSuch() {
        assertThat(Refused.by(() -> validate("{'name':" + "9".repeat(1_001) + "}")))
                .isEqualTo("400 MALFORMED_JSON: The body is JSON beyond all measure; allowed is no number that long"
                        + " and no values that deep in each other");
    }

    private String parameters(String body) {
        return JsonText.write(
                Refused.body(Refused.response(() -> validate(body))).path("parameters"));
    }

    private Object validate(String body) {
        return validator.validate(JsonText.bytes(body), Optional.empty());
    }
}
