package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what the kitchen sink cannot: what is refused, and in which words. */
final class ParameterStylesTest {
    private static final String OBJECT = "schema: {type: object, properties: {a: {type: string}}}";
    private static final String HOLDER =
            "schema: {type: object, properties: {a: {type: object, properties: {b: {type: string}}}}}";
    private static final String OBJECTS =
            "schema: {type: object, properties: {a: {type: array, items: {type: object}}}}";
    private static final String FREE = "schema: {type: object}";
    private static final String LIST = "schema: {type: array, items: {type: string}}";
    private static final String LISTS = "schema: {type: array, items: {type: array, items: {type: string}}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in: path, required: true, LISTS             | path parameter p is an array of arrays or objects; allowed: an array of single values
            in: path, required: true, style: matrix, OBJECT | path parameter p is an object in style matrix; allowed: style simple
            in: cookie, OBJECT                          | cookie parameter p is an object with explode true; allowed: explode false
            in: header, HOLDER                          | header parameter p is an object whose property a is not a single value; allowed: single values
            in: header, LISTS                           | header parameter p is an array of arrays or objects; allowed: an array of single values
            in: query, LISTS                            | query parameter p is an array of arrays or objects; allowed: an array of single values
            in: query, HOLDER                           | query parameter p is an object whose property a is an object; allowed: single values and lists of them
            in: query, explode: false, HOLDER           | query parameter p is an object whose property a is not a single value; allowed: single values
            in: query, style: deepObject, LIST          | query parameter p is an array in style deepObject; allowed: form, spaceDelimited, pipeDelimited
            in: query, style: pipeDelimited, OBJECT     | query parameter p is an object in style pipeDelimited; allowed: form, deepObject
            in: query, OBJECTS                          | query parameter p is an object whose property a is a list of objects or lists; allowed: single values and lists of them
            in: query                                   | query parameter p has neither a schema nor one content; allowed: a schema, or content in JSON
            'in: query, content: {application/json: {schema: {type: string}}, text/csv: {schema: {type: string}}}' | query parameter p has neither a schema nor one content; allowed: a schema, or content in JSON
            in: query, content: {application/json: {}}  | query parameter p has content in application/json; allowed: a schema, or content in JSON
            in: cookie, LISTS                           | cookie parameter p is an array of arrays or objects; allowed: an array of single values
            in: cookie, explode: false, HOLDER          | cookie parameter p is an object whose property a is not a single value; allowed: single values
            in: query, content: {text/csv: {}}          | query parameter p has content in text/csv; allowed: a schema, or content in JSON
            in: query, required: true, x-binding-omit: true, LIST | query parameter p is required and has x-binding-omit; allowed: that on optional parameters
            """)
    void whatCannotBeSentAsTheDocumentSaysIsRefused(String parameter, String message) {
        assertThatThrownBy(() -> styled("{name: p, " + parameter + "}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("GET /list: " + message + ", or to leave the operation out (leaveOut)");
    }

    @Test
    void anObjectThatContainsItselfHasNoEnd() {
        OpenAPI document = Documents.parsed("""
                openapi: 3.0.3
                info: {title: t, version: '1'}
                paths: {/list: {get: {parameters: [{name: p, in: query, style: deepObject, schema: {$ref: Self}}]}}}
                components: {schemas: {Self: {type: object, properties: {a: {$ref: Self}}}}}
                """);

        assertThatThrownBy(() -> ParameterStyles.apply(
                        document,
                        document.getPaths().get("/list").getGet(),
                        OmittedParameters.of(null),
                        new Refusals("GET /list")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "GET /list: query parameter p is an object that contains itself; allowed: an object"
                                + " with an end");
    }

    @Test
    void listsThatAreWrittenAlikeAreSaidOnceForTheMethod() {
        Operation alike =
                styled("{name: a, in: query, explode: false, LIST}, {name: b, in: query, explode: false, LIST}");
        assertThat(alike.getExtensions()).containsEntry(Extensions.COLLECTION_FORMAT, "CSV");
        assertThat(alike.getParameters())
                .allSatisfy(parameter -> assertThat(parameter.getExtensions()).isEmpty());

        assertThat(styled("{name: a, in: query, LIST}, {name: b, in: query, explode: false, LIST}")
                        .getParameters())
                .extracting(parameter -> parameter.getExtensions().get(Extensions.SPELLING))
                .containsExactly("EXPLODED", "CSV");
    }

    @Test
    void oneFreeFormObjectIsAQueryMapAndSeveralAreSpelled() {
        assertThat(styled("{name: a, in: query, FREE}").getParameters().get(0).getExtensions())
                .containsOnlyKeys(Extensions.QUERY_MAP);
        assertThat(styled("{name: a, in: query, FREE}, {name: b, in: query, FREE}")
                        .getParameters())
                .extracting(parameter -> parameter.getExtensions().get(Extensions.SPELLING))
                .containsExactly("FREE", "FREE");
    }

    @Test
    void anObjectWithinADeepOneIsTakenApartToo() {
        assertThat(styled("{name: p, in: query, style: deepObject, HOLDER}").getParameters())
                .extracting(Parameter::getName)
                .containsExactly("p[a][b]");
    }

    @Test
    void envelopeAndPrettyAreLeftOutUnlessTheyAreRequired() {
        assertThat(styled(
                                "{name: pretty, in: query, schema: {type: boolean}}, {name: envelope, in: query, required: true,"
                                        + " schema: {type: boolean}}, {name: pretty, in: header, schema: {type: string}}")
                        .getParameters())
                .extracting(Parameter::getIn, Parameter::getName)
                .containsExactly(tuple("query", "envelope"), tuple("header", "pretty"));
    }

    @Test
    void aDeclaredPropertyOfAnObjectIsAParameterOfItsOwn() {
        assertThat(styled("{name: p, in: query, style: deepObject, OBJECT}").getParameters())
                .extracting(Parameter::getName)
                .containsExactly("p[a]");
        assertThat(styled("{name: p, in: query, OBJECT}").getParameters())
                .extracting(Parameter::getName)
                .containsExactly("a");
    }

    private static Operation styled(String parameters) {
        String document = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n  /list:\n    get:\n"
                + "      operationId: list\n      parameters: ["
                + parameters
                        .replace("OBJECTS", OBJECTS)
                        .replace("OBJECT", OBJECT)
                        .replace("HOLDER", HOLDER)
                        .replace("FREE", FREE)
                        .replace("LISTS", LISTS)
                        .replace("LIST", LIST)
                + "]\n      responses: {'204': {description: done}}\n";
        OpenAPI parsed = new OpenAPIParser().readContents(document, null, null).getOpenAPI();
        Operation operation = parsed.getPaths().get("/list").getGet();
        ParameterStyles.apply(parsed, operation, OmittedParameters.of(null), new Refusals("GET /list"));
        return operation;
    }
}
