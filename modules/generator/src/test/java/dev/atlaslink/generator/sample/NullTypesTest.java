package dev.atlaslink.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenAPI 3.1 has a type of nothing but {@code null}, which may stand wherever a schema may; no Java type is that. */
final class NullTypesTest {
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Nulls, version: '1'}
            paths:
              /things:
                parameters:
                  - {name: nothing, in: query, schema: {type: "null"}}
                  - {name: maybe, in: query, schema: {type: [string, "null"]}}
                  - {name: either, in: query, schema: {oneOf: [{type: integer}, {type: "null"}]}}
                get:
                  operationId: getThing
                  tags: [T]
                  responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
                post:
                  operationId: postThing
                  tags: [T]
                  requestBody: {content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/Thing'}, {type: "null"}]}}}}
                  responses: {'200': {description: d, content: {application/json: {schema: {type: "null"}}}}}
                put:
                  operationId: putNothing
                  tags: [T]
                  requestBody: {content: {application/json: {schema: {type: "null"}}}}
                  responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Nothing'}}}}}
            components:
              schemas:
                Nothing: {type: "null"}
                Part: {type: object, properties: {own: {type: string}}}
                Other: {type: object, properties: {other: {type: string}}}
                Maybe: {oneOf: [{$ref: '#/components/schemas/Part'}, {type: "null"}]}
                Choice: {oneOf: [{$ref: '#/components/schemas/Part'}, {$ref: '#/components/schemas/Other'}, {type: "null"}]}
                Thing:
                  type: object
                  properties:
                    none: {type: "null"}
                    named: {$ref: '#/components/schemas/Nothing'}
                    text: {type: [string, "null"]}
                    kind: {type: [string, "null"], enum: [A, B, null]}
                    onlyNull: {enum: [null]}
                    part: {anyOf: [{$ref: '#/components/schemas/Part'}, {type: "null"}]}
                    same: {oneOf: [{type: "null"}, {$ref: '#/components/schemas/Part'}]}
                    maybe: {$ref: '#/components/schemas/Maybe'}
                    choice: {$ref: '#/components/schemas/Choice'}
                    number: {oneOf: [{type: number}, {type: "null"}]}
                    list: {type: array, items: {type: "null"}}
                    texts: {type: array, items: {type: [string, "null"]}}
                    map: {type: object, additionalProperties: {type: "null"}}
            """;

    @TempDir
    private Path directory;

    @Test
    void nullAloneCompilesWhereverItStandsAndWhatIsBesideItIsRead() throws Exception {
        GeneratedCode code = GeneratedCode.of(DOCUMENT, directory);

        assertThat(code.messages()).isEmpty();
        assertThat(Requests.generated(code)).hasSize(3);
        Map<String, Object> body = Map.ofEntries(
                Map.entry("text", "t"),
                Map.entry("kind", "A"),
                Map.entry("part", Map.of("own", "o")),
                Map.entry("same", Map.of("own", "o")),
                Map.entry("maybe", Map.of("own", "o")),
                Map.entry("choice", Map.of("other", "o")),
                Map.entry("number", 1.5),
                Map.entry("texts", List.of("t")));
        try (RoundTrips trips = new RoundTrips(code)) {
            assertThat(trips.of(Map.of("Thing", body))).isEqualTo(1);
        }
    }
}
