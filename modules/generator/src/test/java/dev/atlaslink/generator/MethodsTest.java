package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.PathItem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenParameter;

/** What a method says to Feign is what the document says of the request: names as on the wire, values by its own names. */
final class MethodsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {name: a, in: query}, {name: b, in: query}                                     | GET /base/things/{id}?a={a}&b={b}
            {name: 'a b+', in: query}                                                      | GET /base/things/{id}?a%20b%2B={aBPlus}
            {name: f, in: query, schema: {type: object}}, {name: a, in: query}             | GET /base/things/{id}?a={a}
            {name: a, in: query, schema: {type: array, items: {type: string}}}, {name: b, in: query, explode: false, schema: {type: array, items: {type: string}}} | GET /base/things/{id}?a={a:EXPLODED}&b={b:CSV}
            {name: id, in: path, required: true, style: label, schema: {type: string}}     | GET /base/things/.{id}
            {name: toString, in: query}                                                    | GET /base/things/{id}?toString={toStringParameter}
            """)
    void theRequestLineHasPathAndQuery(String parameters, String line) {
        assertThat(method("get: {parameters: [" + parameters + "]}").vendorExtensions)
                .containsEntry(Extensions.REQUEST_LINE, line);
    }

    @Test
    void theHeadersAreContentTypeAcceptAndParameters() {
        CodegenOperation method =
                method("post: {parameters: [{name: h-x, in: header}, {name: c, in: cookie, schema: {type: array,"
                        + " items: {type: string}}}], requestBody: {content: {text/csv: {schema: {type: string}}}}}");

        assertThat(method.vendorExtensions)
                .containsEntry(
                        Extensions.HEADERS,
                        List.of(
                                "Content-Type: text/csv",
                                "Accept: application/json",
                                "h-x: {hX}",
                                "Cookie: c={c:EXPLODED}"));
    }

    @Test
    void aTypeThatIsNotTheBodysOwnIsSentAllTheSame() {
        assertThat(method("post: {requestBody: {content: {'*/*': {schema: {type: string, format: binary}}}}}")
                        .vendorExtensions)
                .containsEntry(
                        Extensions.HEADERS,
                        List.of("Content-Type: application/octet-stream", "Accept: application/json"));
        assertThat(method("get: {}").vendorExtensions)
                .containsEntry(Extensions.HEADERS, List.of("Accept: application/json"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            servers: [{url: /own}]                 | GET /own/things/{id}
            servers: []                            | GET /base/things/{id}
            """)
    void theNearestServersPathStandsBefore(String servers, String line) {
        assertThat(method("get: {" + servers + "}").vendorExtensions).containsEntry(Extensions.REQUEST_LINE, line);
        assertThat(method(servers + ", get: {}").vendorExtensions).containsEntry(Extensions.REQUEST_LINE, line);
    }

    @Test
    void textsAreThoseOfTheDocument() {
        CodegenOperation method =
                method("put: {summary: 'Sets \"it\".', requestBody: {description: 'All \"of\" it.', content:"
                        + " {application/json: {schema: {$ref: Thing}}}}, responses: {'200': {description: '\"Done\".',"
                        + " content: {application/json: {schema: {$ref: Thing}}}}}}");

        assertThat(method.summary).isEqualTo("Sets \"it\".");
        assertThat(method.allParams)
                .filteredOn(parameter -> parameter.isBodyParam)
                .extracting(parameter -> parameter.unescapedDescription)
                .containsExactly("All \"of\" it.");
        assertThat(method.responses.get(0).message).isEqualTo("\"Done\".");
    }

    @Test
    void aMethodWithADeprecatedBodySaysSo() {
        String body = "requestBody: {content: {application/json: {schema: {$ref: BODY}}}}";

        assertThat(method("put: {" + body.replace("BODY", "Old") + "}").vendorExtensions)
                .containsEntry(Extensions.NAMES_DEPRECATED, true);
        assertThat(method("put: {" + body.replace("BODY", "Thing") + "}").vendorExtensions)
                .containsEntry(Extensions.NAMES_DEPRECATED, false);
    }

    /** Feign knows both by their names in Java. */
    @Test
    void aParameterMakesWayForAFieldOfAFormInEveryList() {
        CodegenOperation method =
                method("post: {parameters: [{name: a, in: query, required: true}, {name: b, in: header}, {name: c, in:"
                        + " cookie}, {name: other, in: query}, {name: bParameter, in: query}, {name: bParameter2, in:"
                        + " query}], requestBody: {required: true, content: {application/x-www-form-urlencoded: {schema:"
                        + " {type: object, properties: {a: {type: string}, b: {type: string}, c: {type: array,"
                        + " uniqueItems: true, items: {type: string}}, id: {type: string}}}}}}}");

        assertThat(method.pathParams)
                .extracting(parameter -> parameter.paramName)
                .containsExactly("idParameter");
        assertThat(method.queryParams)
                .extracting(parameter -> parameter.paramName)
                .containsExactly("aParameter", "other", "bParameter", "bParameter2");
        assertThat(method.headerParams)
                .extracting(parameter -> parameter.paramName)
                .containsExactly("bParameter3");
        assertThat(method.cookieParams)
                .extracting(parameter -> parameter.paramName)
                .containsExactly("cParameter");
        assertThat(method.formParams).extracting(field -> field.baseName).containsExactly("a", "b", "c", "id");
        assertThat(method.requiredParams)
                .extracting(parameter -> parameter.paramName)
                .contains("aParameter", "idParameter");
        assertThat(method.optionalParams)
                .extracting(parameter -> parameter.paramName)
                .contains("bParameter3", "cParameter");
        assertThat(method.allParams)
                .extracting((CodegenParameter parameter) -> parameter.paramName)
                .doesNotHaveDuplicates()
                .contains("aParameter");
        assertThat(method.imports).contains("Set");
    }

    @Test
    void namesThatAreNotInTheFormStay() {
        CodegenOperation method = method("post: {parameters: [{name: q, in: query}], requestBody: {content:"
                + " {application/x-www-form-urlencoded: {schema: {has: a b}}}}}");

        assertThat(method.queryParams)
                .extracting(parameter -> parameter.paramName)
                .containsExactly("q");
        assertThat(method.imports).doesNotContain("Set");
    }

    private static CodegenOperation method(String path) {
        Prepared prepared = Prepared.of("""
            openapi: 3.0.3
            info: {title: t, version: '1'}
            servers: [{url: 'https://example.com/base/'}]
            paths:
              /things/{id}: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], PATH}
            components: {schemas: {Thing: {has: a}, Old: {deprecated: true, type: object, properties: {a: {type: string}}}}}
            """.replace(
                "PATH",
                path.replaceAll("(in: (query|header|cookie))(, required: true)?}", "$1$3, schema: {type: string}}")));
        String verb = Map.of("g", "GET", "po", "POST", "pu", "PUT").entrySet().stream()
                .filter(entry -> path.matches("(.*, )?" + entry.getKey() + "\\w*: .*"))
                .findFirst()
                .orElseThrow()
                .getValue();
        return prepared.methods("/things/{id}", PathItem.HttpMethod.valueOf(verb))
                .get(0);
    }
}
