package dev.atlaslink.simulator.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.JsonText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attributes that say nothing are taken out of a body; whatever says something stays for its schema to judge. */
class SilentAttributesTest {

    private static final JsonNode OWN = JsonText.read("""
            {'required':['region'],'properties':{
              'region':{'type':'string'},
              'note':{'type':'string'},
              'flag':{'type':'boolean'},
              'list':{'type':'array','nullable':true},
              'block':{'type':'object','required':['id'],'properties':{'id':{'type':'string'},'note':{'type':'string'}}}}}""");
    private static final JsonNode OTHER = JsonText.read("{'properties':{'portMapping':{'type':'boolean'}}}");

    private final SilentAttributes silent = new SilentAttributes(List.of(OWN, OTHER));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'region':'a','portMapping':false}       | {'region':'a'}",
                "{'region':'a','portMapping':null}        | {'region':'a'}",
                "{'region':'a','portMapping':true}        | {'region':'a','portMapping':true}",
                "{'region':'a','portMapping':0}           | {'region':'a','portMapping':0}",
                "{'region':'a','portMapping':''}          | {'region':'a','portMapping':''}",
            })
    void theDefaultOfAnotherProvidersAttribute(String body, String left) {
        assertThat(leftOf(body)).isEqualTo(JsonText.read(left));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'region':'a','note':null}               | {'region':'a'}",
                "{'region':'a','flag':false}              | {'region':'a','flag':false}",
                "{'region':null}                          | {'region':null}",
                "{'region':'a','list':null}               | {'region':'a','list':null}",
                "{'region':'a','block':null}              | {'region':'a'}",
                "{'region':'a','block':{'id':null,'note':null}} | {'region':'a','block':{'id':null}}",
                "{'region':'a','block':{'id':'x','note':'y'}}   | {'region':'a','block':{'id':'x','note':'y'}}",
            })
    void nullOfAnOptionalAttributeThatGivesItNoMeaning(String body, String left) {
        assertThat(leftOf(body)).isEqualTo(JsonText.read(left));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{'colour':null}", "{'colour':false}", "{'block':{'colour':null}}"})
    void butNotOfAnAttributeThatNoProviderKnows(String body) {
        assertThat(leftOf(body)).isEqualTo(JsonText.read(body));
    }

    private ObjectNode leftOf(String text) {
        ObjectNode body = JsonText.object(text);
        silent.removeFrom(body, OWN);
        return body;
    }
}
