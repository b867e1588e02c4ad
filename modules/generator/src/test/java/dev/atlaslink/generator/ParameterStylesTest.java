package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    private static final String FREE = "schema: {type: object}";
    private static final String LIST = "schema: {type: array, items: {type: string}}";
    private static final String LISTS = "schema: {type: array, items: {type: array, items: {type: string}}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in: path, required: true, LIST              | path parameter p is an array; allowed: a single value
            in: path, required: true, OBJECT            | path parameter p is an object; allowed: a single value
            in: cookie, LIST                            | cookie parameter p is an array; allowed: a single value
            in: header, OBJECT                          | header parameter p is an object; allowed: a single value or an array of them
            in: header, LISTS                           | header parameter p is an array of arrays or objects; allowed: an array of single values
            in: query, LISTS                            | query parameter p is an array of arrays or objects; allowed: an array of single values
            in: query, style: deepObject, FREE          | query parameter p is a free-form object in style deepObject; allowed: declared properties, or style form
            in: query, style: deepObject, LIST          | query parameter p is an array in style deepObject; allowed: form, spaceDelimited, pipeDelimited
            in: query, explode: false, OBJECT           | query parameter p is an object with explode false; allowed: explode true
            in: query, content: {application/json: {}}  | query parameter p has content instead of a schema; allowed: a schema
            in: query, required: true, x-binding-omit: true, LIST | query parameter p is required and has x-binding-omit; allowed: it on optional parameters
            """)
    void whatCannotBeSentAsTheDocumentSaysIsRefused(String parameter, String message) {
        assertThatThrownBy(() -> styled("{name: p, " + parameter + "}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("operation list: " + message);
    }

    @Test
    void listsOfOneOperationAreWrittenInOneWay() {
        assertThatThrownBy(() -> styled("{name: a, in: query, LIST}, {name: b, in: query, explode: false, LIST}"))
                .hasMessage(
                        "operation list: query parameters {a=EXPLODED, b=CSV} write lists in several ways; allowed is"
                                + " one");
    }

    @Test
    void oneFreeFormObjectIsAllowed() {
        assertThatThrownBy(() -> styled("{name: a, in: query, FREE}, {name: b, in: query, FREE}"))
                .hasMessage("operation list: query parameters [a, b] are free-form objects; allowed is one");
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
                        .replace("OBJECT", OBJECT)
                        .replace("FREE", FREE)
                        .replace("LISTS", LISTS)
                        .replace("LIST", LIST)
                + "]\n      responses: {'204': {description: done}}\n";
        OpenAPI parsed = new OpenAPIParser().readContents(document, null, null).getOpenAPI();
        Operation operation = parsed.getPaths().get("/list").getGet();
        ParameterStyles.apply(parsed, operation);
        return operation;
    }
}
