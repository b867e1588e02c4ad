package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.codegen.CodegenOperation;

/** Operations are brought into form in an order in which one change leaves the other what it needs. */
final class PreparedDocumentTest {
    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths:
              /things:
                parameters: [{name: pretty, in: query, schema: {type: boolean}}, {name: kind, in: query, schema: {type: string}}]
                get: {tags: [Things], parameters: [{name: size, in: query, schema: {type: integer}}]}
                post: {operationId: postThings, responses: {'200': {description: d, content: {application/json: {schema: {$ref: PlainApi}}, text/csv: {}}}}}
                put: {operationId: postThingsCsv, tags: [Things, Others]}
            components: {schemas: {ThingsApi: {has: a}, DefaultApi: {has: b}, OthersApi: {has: c}, PlainApi: {has: d}}}
            """;

    @Test
    void aModelIsNotCalledLikeAnInterface() {
        Prepared prepared = Prepared.of(DOCUMENT);

        assertThat(prepared.codegen().toModelName("ThingsApi")).isEqualTo("ThingsApi2");
        assertThat(prepared.codegen().toModelName("OthersApi")).isEqualTo("OthersApi2");
        assertThat(prepared.codegen().toModelName("DefaultApi")).isEqualTo("DefaultApi2");
        assertThat(prepared.codegen().toModelName("PlainApi")).isEqualTo("PlainApi");
    }

    @Test
    void anOperationHasTheParametersOfItsPathButThoseThatAreLeftOut() {
        Prepared prepared = Prepared.of(DOCUMENT);
        CodegenOperation method = prepared.methods("/things", HttpMethod.GET).get(0);

        assertThat(method.operationId).isEqualTo("thingsGet");
        assertThat(method.allParams)
                .extracting(parameter -> parameter.baseName)
                .containsExactlyInAnyOrder("kind", "size");
        assertThat(prepared.document().getPaths().get("/things").getParameters())
                .as("what the OpenAPI Generator would hand down once more")
                .isNull();
    }

    @Test
    void aMethodThatIsMadeUpIsNotCalledLikeAnother() {
        assertThat(Prepared.of(DOCUMENT).methods("/things", HttpMethod.POST))
                .extracting(method -> method.operationId)
                .containsExactly("postThings", "postThingsCsv2");
    }

    @Test
    void theBuildsSettingsCount() {
        Prepared prepared = Prepared.of(DOCUMENT, Map.of("leaveOut", "postThingsCsv", "omitParameters", "kind"));

        assertThat(prepared.methods("/things", HttpMethod.POST))
                .extracting(method -> method.operationId)
                .containsExactly("postThings", "postThingsCsv");
        assertThat(prepared.methods("/things", HttpMethod.GET).get(0).allParams)
                .extracting(parameter -> parameter.baseName)
                .containsExactlyInAnyOrder("pretty", "size");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            parameters: [{$ref: '#/components/parameters/Absent'}], get: {}           | GET /a: a parameter refers to
            get: {parameters: [{$ref: '#/components/parameters/Absent'}]}             | GET /a: a parameter refers to
            get: {parameters: [{name: p, in: query, content: {text/csv: {}}}]}        | GET /a: query parameter p has content
            get: {requestBody: {content: {application/json: {schema: {type: bool}}}}} | GET /a: is of type bool
            """)
    void aRefusalNamesMethodAndPath(String path, String message) {
        assertThatThrownBy(() -> Prepared.of(
                                "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {/a: {" + path + "}}\n")
                        .methods("/a", HttpMethod.GET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S: {type: object, properties: {a: {$ref: Absent}}}     | refers at "/properties/a"
            S: {allOf: [{$ref: S}, {has: a}]}                      | contains itself by allOf (S > S)
            """)
    void aSchemaThatNoClassCanBeMadeOfIsRefused(String schemas, String message) {
        assertThatThrownBy(() -> Prepared.ofSchemas(schemas))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
