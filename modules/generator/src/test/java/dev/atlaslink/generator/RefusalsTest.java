package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A refusal says where in the document it is about, and what helps. */
final class RefusalsTest {
    private static final OpenAPI DOCUMENT = Documents.parsed("""
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths:
              /a: {get: {responses: {'200': {description: d, content: {application/json: {schema: {$ref: Direct}}}}}}}
              /b: {post: {requestBody: {content: {application/json: {schema: {$ref: Outer}}}}, responses: {'204': {description: d}}}}
            components:
              schemas:
                Direct: {has: a}
                Outer: {type: object, properties: {inner: {type: array, items: {$ref: Inner}}, self: {$ref: Outer}}}
                Inner: {has: a}
                Unused: {has: a}
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Direct | 'GET /a: '
            Outer  | 'POST /b: '
            Inner  | 'POST /b: '
            Unused | ''
            """)
    void aSchemaIsToldWithTheFirstOperationThatNeedsIt(String schema, String operation) {
        assertThat(Refusals.ofSchema(DOCUMENT, schema).of("is odd", "even"))
                .hasMessage(operation + "schema #/components/schemas/" + schema + " is odd; allowed: even");
    }

    @Test
    void withoutPathsNoOperationNeedsIt() {
        assertThat(Refusals.ofSchema(Documents.ofSchemas("S: {has: a}").paths(null), "S")
                        .of("is odd", "even"))
                .hasMessage("schema #/components/schemas/S is odd; allowed: even");
    }

    @Test
    void anOperationMayBeLeftOut() {
        assertThat(new Refusals("GET /a").of(new QueryParameter().name("p"), "is odd", "even"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "GET /a: query parameter p is odd; allowed: even, or to leave the operation out (leaveOut)");
    }
}
