package dev.atlaslink.simulator.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.error.Refused;
import dev.atlaslink.simulator.internal.http.JsonText;
import dev.atlaslink.simulator.internal.spec.RequestBody;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body that has a schema for each provider, which an attribute of the body or the path names. */
class ProviderBodiesTest {

    private static final JsonNode AWS = JsonText.read("""
            {'type':'object','additionalProperties':false,'required':['region'],'properties':{
              'providerName':{'type':'string'},'region':{'type':'string'},
              'supportedRemoteRegions':{'type':'array'}}}""");
    private static final JsonNode GCP = JsonText.read("""
            {'type':'object','additionalProperties':false,'required':['region'],'properties':{
              'providerName':{'type':'string'},'region':{'type':'string'},'portMappingEnabled':{'type':'boolean'}}}""");

    private final BodyValidator byBody = validator(Optional.of("providerName"));
    private final BodyValidator byPath = validator(Optional.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'providerName':'AWS','region':'a','supportedRemoteRegions':[]} | {'providerName':'AWS','region':'a','supportedRemoteRegions':[]}",
                "{'providerName':'AWS','region':'a','portMappingEnabled':false}  | {'providerName':'AWS','region':'a'}",
                "{'providerName':'GCP','region':'a','portMappingEnabled':false}  | {'providerName':'GCP','region':'a','portMappingEnabled':false}",
                "{'providerName':'GCP','region':'a','supportedRemoteRegions':null} | {'providerName':'GCP','region':'a'}"
            })
    void theSchemaIsThatOfTheProviderInTheBody(String body, String read) {
        assertThat(byBody.validate(JsonText.bytes(body), Optional.empty())).isEqualTo(JsonText.read(read));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'region':'a'}                       | MISSING_ATTRIBUTE: /providerName is missing; allowed is one of [AWS, GCP]",
                "{'providerName':1,'region':'a'}      | INVALID_JSON_ATTRIBUTE: /providerName is a number; allowed is one of [AWS, GCP]",
                "{'providerName':null,'region':'a'}   | INVALID_JSON_ATTRIBUTE: /providerName is null; allowed is one of [AWS, GCP]",
                "{'providerName':'OVH','region':'a'}  | INVALID_PROVIDER: /providerName is \"OVH\"; allowed is one of [AWS, GCP]",
                "{'providerName':'AWS'}               | MISSING_ATTRIBUTE: /region is missing; allowed is a text",
                "{'providerName':'AWS','region':'a','portMappingEnabled':true} | INVALID_ATTRIBUTE: /portMappingEnabled is unknown; allowed is one of [providerName, region, supportedRemoteRegions]",
                "{'providerName':'GCP','region':'a','supportedRemoteRegions':[]} | PROVIDER_UNSUPPORTED: /supportedRemoteRegions is given for GCP; allowed is to leave it out, except for AWS"
            })
    void whatIsWrongWithItIsA400(String body, String refusal) {
        assertThat(Refused.by(() -> byBody.validate(JsonText.bytes(body), Optional.empty())))
                .isEqualTo("400 " + refusal);
    }

    @Test
    void theProviderOfThePathCompletesABodyThatLeavesItOut() {
        assertThat(byBody.validate(JsonText.bytes("{'region':'a'}"), Optional.of("GCP")))
                .isEqualTo(JsonText.read("{'region':'a','providerName':'GCP'}"));
    }

    @Test
    void theProviderOfTheBodyIsThatOfThePath() {
        byte[] body = JsonText.bytes("{'providerName':'AWS','region':'a'}");

        assertThat(byBody.validate(body, Optional.of("AWS")).path("region").textValue())
                .isEqualTo("a");
        assertThat(Refused.by(() -> byBody.validate(body, Optional.of("GCP"))))
                .isEqualTo("400 INVALID_ATTRIBUTE: /providerName is \"AWS\"; allowed is GCP, as in the path");
    }

    @Test
    void whereNoAttributeNamesItThePathAloneDoes() {
        assertThat(byPath.validate(JsonText.bytes("{'region':'a','portMappingEnabled':true}"), Optional.of("GCP")))
                .isEqualTo(JsonText.read("{'region':'a','portMappingEnabled':true}"));
        assertThat(Refused.by(() -> byPath.validate(
                        JsonText.bytes("{'region':'a','portMappingEnabled':true}"), Optional.of("AWS"))))
                .startsWith("400 INVALID_ATTRIBUTE: /portMappingEnabled is unknown");
    }

    private static BodyValidator validator(Optional<String> discriminator) {
        return new BodyValidator(new RequestBody(
                "application/json",
                Optional.empty(),
                JsonText.read("{}"),
                discriminator,
                Map.of("AWS", AWS, "GCP", GCP)));
    }
}
