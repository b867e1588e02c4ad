package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every style of OpenAPI that can be sent is: as a spelling of the client, as a start in the path, or as Feign does alone. */
final class ParameterSpellingsTest {
    private static final String OBJECT = "schema: {type: object, required: [a], properties: {a: {type: string}}}";
    private static final String LIST = "schema: {type: array, items: {type: string}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in: path, required: true, VALUE                               | p
            in: path, required: true, style: label, VALUE                 | p prefix .
            in: path, required: true, style: matrix, VALUE                | p prefix ;p=
            in: path, required: true, LIST                                | p
            in: path, required: true, explode: true, LIST                 | p
            in: path, required: true, style: label, explode: true, LIST   | p EXPLODED prefix .
            in: path, required: true, style: label, LIST                  | p prefix .
            in: path, required: true, OBJECT                              | p FLAT
            in: path, required: true, explode: true, OBJECT               | p PAIRS
            in: header, VALUE                                             | p
            in: header, LIST                                              | p
            in: header, OBJECT                                            | p FLAT
            in: header, explode: true, OBJECT                             | p PAIRS
            in: cookie, VALUE                                             | p
            in: cookie, LIST                                              | p EXPLODED
            in: cookie, explode: false, LIST                              | p
            in: cookie, explode: false, OBJECT                            | p FLAT
            in: query, style: pipeDelimited, VALUE                        | p
            in: query, LIST                                               | p
            in: query, explode: false, LIST                               | p, all CSV
            in: query, style: spaceDelimited, explode: false, LIST        | p, all SSV
            in: query, style: spaceDelimited, LIST                        | p, all SSV
            in: query, style: pipeDelimited, explode: false, LIST         | p, all PIPES
            in: query, style: pipeDelimited, explode: true, LIST          | p
            in: query, explode: false, OBJECT                             | p FLAT
            in: query, style: deepObject, OBJECT                          | p[a]
            in: query, style: deepObject, schema: {type: object}          | p DEEP
            'in: query, content: {application/json: {VALUE}}'             | p JSON
            in: query, x-binding-omit: true, VALUE                        | ''
            in: query, x-binding-omit: false, VALUE                       | p
            in: query, x-mine: 1, VALUE                                   | p
            """)
    void aStyleHasItsSpelling(String parameter, String spelling) {
        assertThat(text(styled("{name: p, " + parameter + "}"))).isEqualTo(spelling);
    }

    @ParameterizedTest
    @CsvSource({"Accept", "content-type", "AUTHORIZATION"})
    void whatTheClientItselfSendsIsNoParameter(String header) {
        assertThat(text(styled("{name: " + header + ", in: header, VALUE}"))).isEmpty();
        assertThat(text(styled("{name: " + header + ", in: query, VALUE}"))).isEqualTo(header);
    }

    @Test
    void aDeepObjectIsTakenApartToItsEnd() {
        Operation operation = styled(
                "{name: p, in: query, required: true, style: deepObject, schema: {type: object, required: [a, o],"
                        + " properties: {a: {type: string, description: A.}, l: {type: array, items: {type: string}}, o:"
                        + " {type: object, required: [b], properties: {b: {type: string}, c: {type: string}}}, f: {type:"
                        + " object}}}}");

        assertThat(text(operation)).isEqualTo("p[a]; p[l]; p[o][b]; p[o][c]; p[f] DEEP");
        assertThat(operation.getParameters())
                .filteredOn(Parameter::getRequired)
                .extracting(Parameter::getName)
                .containsExactly("p[a]", "p[o][b]");
        assertThat(operation.getParameters().get(0).getDescription()).isEqualTo("A.");
        assertThat(operation.getParameters()).extracting(Parameter::getIn).containsOnly("query");
    }

    @Test
    void thePropertiesOfAnOptionalObjectAreOptional() {
        assertThat(styled("{name: p, in: query, OBJECT}").getParameters())
                .extracting(Parameter::getName, Parameter::getRequired)
                .containsExactly(tuple("a", false));
    }

    @Test
    void listsThatAreWrittenInSeveralWaysHaveOneEach() {
        assertThat(text(styled("{name: p, in: query, schema: {type: object, properties: {l: {type: array, items: {type:"
                        + " string}}, v: {type: string}}}}, {name: q, in: query, explode: false, LIST}")))
                .isEqualTo("l EXPLODED; v; q CSV");
        assertThat(
                        text(
                                styled(
                                        "{name: p, in: path, required: true, style: label, explode: true, LIST}, {name: q, in: query, explode: false, LIST}")))
                .as("in different places")
                .isEqualTo("p EXPLODED prefix .; q, all CSV");
    }

    /** A document that is read says both; one that is made need not. */
    @Test
    void whatSaysNothingOfItsStyleIsExploded() {
        Operation operation = new Operation()
                .addParametersItem(new QueryParameter().name("p").schema(new ArraySchema()))
                .addParametersItem(new QueryParameter().name("q").explode(false).schema(new ArraySchema()));

        ParameterStyles.apply(new OpenAPI(), operation, OmittedParameters.of(null), new Refusals("GET /list"));

        assertThat(text(operation)).isEqualTo("p EXPLODED; q CSV");
    }

    @Test
    void aContentGivesTheSchemaAndGoesAway() {
        Parameter parameter = styled("{name: p, in: query, content: {application/json: {LIST}}}")
                .getParameters()
                .get(0);

        assertThat(parameter.getContent()).isNull();
        assertThat(parameter.getSchema().getType()).isEqualTo("array");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                       | envelope pretty size | size
            ' '        | envelope pretty size | size
            none       | envelope pretty none | envelope pretty none
            size, pretty | envelope pretty size | envelope
            ,          | envelope pretty size | envelope pretty size
            """)
    void theBuildSaysWhichParametersNoMethodHas(String setting, String names, String left) {
        OmittedParameters omitted = OmittedParameters.of(setting);

        assertThat(names.split(" "))
                .filteredOn(name -> !omitted.include(new Parameter().in("query").name(name)))
                .containsExactly(left.split(" "));
    }

    private static String text(Operation operation) {
        String parameters = operation.getParameters().stream()
                .map(ParameterSpellingsTest::text)
                .collect(Collectors.joining("; "));
        Map<String, Object> extensions = operation.getExtensions() == null ? Map.of() : operation.getExtensions();
        return parameters + (extensions.isEmpty() ? "" : ", all " + extensions.get(Extensions.COLLECTION_FORMAT));
    }

    private static String text(Parameter parameter) {
        Map<String, Object> extensions = parameter.getExtensions() == null ? Map.of() : parameter.getExtensions();
        Object spelling = extensions.get(Extensions.SPELLING);
        Object prefix = extensions.getOrDefault(Extensions.PATH_PREFIX, "");
        return parameter.getName()
                + (spelling == null ? "" : " " + spelling)
                + (prefix.equals("") ? "" : " prefix " + prefix);
    }

    private static Operation styled(String parameters) {
        OpenAPI document =
                Documents.parsed("openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {/list: {get: {parameters: ["
                        + parameters
                                .replace("OBJECT", OBJECT)
                                .replace("LIST", LIST)
                                .replace("VALUE", "schema: {type: string}")
                        + "], responses: {'204': {description: d}}}}}\n");
        Operation operation = document.getPaths().get("/list").getGet();
        ParameterStyles.apply(document, operation, OmittedParameters.of(null), new Refusals("GET /list"));
        return operation;
    }
}
