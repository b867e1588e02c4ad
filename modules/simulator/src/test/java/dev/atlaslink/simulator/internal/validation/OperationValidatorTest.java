package dev.atlaslink.simulator.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.error.Refused;
import dev.atlaslink.simulator.internal.http.JsonText;
import dev.atlaslink.simulator.internal.http.Requests;
import dev.atlaslink.simulator.internal.spec.Parameter;
import dev.atlaslink.simulator.internal.spec.Parameter.Location;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Path and query are held to the parameters of the operation. */
class OperationValidatorTest {

    private static final Parameter PRETTY = query("pretty", "{'type':'boolean','default':false}");

    private final OperationValidator validator = new OperationValidator(
            SampleOperations.with(List.of(
                    path("groupId", "{'type':'string','pattern':'^[a-f]+$'}"),
                    path("cloudProvider", "{'type':'string','enum':['AWS']}"),
                    path("interfaceEndpointId", "{'type':'string','pattern':'^vpce-'}"),
                    PRETTY,
                    query("pageNum", "{'type':'integer','minimum':1,'default':1}"),
                    query("name", "{'type':'string'}"))),
            List.of(query("tolerated", "{'type':'integer'}"), query("pageNum", "{'type':'integer','default':7}")));

    @Test
    void aPathWhoseParametersConformIsTaken() {
        assertThatCode(() -> validatePath("ab", "AWS", "vpce-1")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xyz | AWS | vpce-1 | 400 PATH_PARAM_PARSE_ERROR: Path parameter groupId is \"xyz\"; allowed is a text that matches ^[a-f]+$",
                "ab  | OVH | vpce-1 | 400 INVALID_PATH_PARAMETER: Path parameter cloudProvider is \"OVH\"; allowed is one of [AWS]",
                "ab  | AWS | x      | 404 PRIVATELINK_INTERFACE_ENDPOINT_ID_MALFORMED: Path parameter interfaceEndpointId is \"x\"; allowed is a text that matches ^vpce-"
            })
    void aParameterOfThePathThatDoesNotIsRefusedByItsKind(String group, String provider, String id, String refusal) {
        assertThat(Refused.by(() -> validatePath(group, provider, id))).isEqualTo(refusal);
    }

    @Test
    void aMalformedPathIsNamedWithoutItsQuery() {
        assertThat(Refused.body(Refused.response(() -> validatePath("xyz", "AWS", "vpce-1")))
                        .at("/parameters/0")
                        .textValue())
                .isEqualTo("/some/path");
    }

    @Test
    void theQueryIsTypedAndCompletedByItsDefaults() {
        Query query = query("pretty=true&name=a%20b");

        assertThat(query.flag("pretty")).isTrue();
        assertThat(query.number("pageNum")).isEqualTo(1);
        assertThat(query.text("name")).isEqualTo("a b");
        assertThat(query("pageNum=3").number("pageNum")).isEqualTo(3);
        assertThat(query("").flag("pretty")).isFalse();
    }

    @Test
    void whatWasLeftOutAndHasNoDefaultIsNotThere() {
        assertThat(query("").find("name")).isEmpty();
        assertThat(query("name=x").find("name")).map(JsonNode::textValue).hasValue("x");
        assertThat(query("").flag("unheardOf")).isFalse();
    }

    @Test
    void aToleratedParameterIsTakenAndCheckedAllTheSame() {
        assertThat(query("tolerated=1").find("tolerated"))
                .map(JsonNode::intValue)
                .hasValue(1);
        assertThat(Refused.by(() -> query("tolerated=x")))
                .isEqualTo("400 INVALID_QUERY_PARAMETER: Query parameter tolerated is \"x\"; allowed is an integer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour=red  | Query parameter colour is unknown; allowed is one of [name, pageNum, pretty, tolerated]",
                "pageNum=0   | Query parameter pageNum is \"0\"; allowed is an integer from 1",
                "pretty      | Query parameter pretty is \"\"; allowed is true or false",
                "name=a&name=b | Query parameter name is given more than once; allowed is one value",
                "name=%zz    | The query is not well-formed; allowed is percent-encoded UTF-8"
            })
    void anyOtherQueryIsRefused(String query, String reason) {
        assertThat(Refused.by(() -> query(query))).isEqualTo("400 INVALID_QUERY_PARAMETER: " + reason);
    }

    @Test
    void aListIsGivenItemByItem() {
        OperationValidator lists = new OperationValidator(SampleOperations.with(
                List.of(query("name", "{'type':'array','items':{'type':'string','enum':['a','b']}}"))));

        assertThat(lists.validateQuery(Requests.get("/x?name=b&name=a")).find("name"))
                .hasValue(JsonText.read("['b','a']"));
        assertThat(lists.validateQuery(Requests.get("/x")).find("name")).isEmpty();
        assertThat(Refused.by(() -> lists.validateQuery(Requests.get("/x?name=a&name=c"))))
                .isEqualTo("400 INVALID_QUERY_PARAMETER: Query parameter name is \"c\"; allowed is one of [a, b]");
    }

    @Test
    void whatMustBeThereIsMissed() {
        OperationValidator required = new OperationValidator(SampleOperations.with(List.of(
                PRETTY,
                new Parameter("region", Location.QUERY, true, JsonText.read("{'type':'string','enum':['A']}")))));

        assertThat(required.validateQuery(Requests.get("/x?region=A")).text("region"))
                .isEqualTo("A");
        assertThat(Refused.by(() -> required.validateQuery(Requests.get("/x?pretty=true"))))
                .isEqualTo("400 INVALID_QUERY_PARAMETER: Query parameter region is missing; allowed is one of [A]");
    }

    @Test
    void whereNoParameterIsKnownTheQueryIsNotRepeated() {
        OperationValidator none = new OperationValidator(SampleOperations.with(List.of()));

        assertThat(Refused.by(() -> none.validateQuery(Requests.get("/x?t0ps3cret"))))
                .isEqualTo("400 INVALID_QUERY_PARAMETER: The query is not empty; allowed is none with this operation");
    }

    private void validatePath(String group, String provider, String endpoint) {
        validator.validatePath(
                Requests.get("/some/path?pretty=true"),
                Map.of("groupId", group, "cloudProvider", provider, "interfaceEndpointId", endpoint));
    }

    private Query query(String query) {
        return validator.validateQuery(Requests.get("/some/path?" + query));
    }

    private static Parameter path(String name, String schema) {
        return new Parameter(name, Location.PATH, true, JsonText.read(schema));
    }

    private static Parameter query(String name, String schema) {
        return new Parameter(name, Location.QUERY, false, JsonText.read(schema));
    }
}
