package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.generator.CallDescription.Entry;
import io.swagger.v3.oas.models.PathItem;
import org.junit.jupiter.api.Test;

/** The class that implements an interface says what the annotations of a method say, and no more. */
final class CallDescriptionTest {
    @Test
    void aMethodWithoutParametersHasALineAndHeaders() {
        CallDescription call = call("get: {responses: {'204': {description: d}}}");

        assertThat(call.result()).isEmpty();
        assertThat(call.arguments()).isEqualTo("new Object[] {}");
        assertThat(call.entries())
                .containsExactly(
                        new Entry("requestLine", "\"GET /things\""),
                        new Entry("headers", "List.of(\"Accept: application/json\")"));
    }

    @Test
    void parametersAreNamedInTheirOrder() {
        CallDescription call = call("""
                post: {parameters: [{name: a-b, in: query, explode: false, schema: {type: array, items: {type: string}}},
                  {name: any, in: query, schema: {type: object, additionalProperties: {type: string}}}],
                  requestBody: {required: true, content: {application/json: {schema: {type: array, items: {type: string}}}}},
                  responses: {'200': {description: d, content: {application/json: {schema: {type: array, items: {$ref: Thing}}}}}}}
                """);

        assertThat(call.result()).isEqualTo("return (List<Thing>) ");
        assertThat(call.arguments()).isEqualTo("new Object[] {body, aB, any}");
        assertThat(call.entries())
                .containsExactly(
                        new Entry("requestLine", "\"POST /things?a-b={aB}\""),
                        new Entry(
                                "headers", "List.of(\"Content-Type: application/json\", \"Accept: application/json\")"),
                        new Entry("collectionFormat", "CollectionFormat.CSV"),
                        new Entry("parameters", "List.of(\"body\", \"aB\", \"any\")"),
                        new Entry("bodyIndex", "0"),
                        new Entry("bodyType", "Types.parameterize(List.class, String.class)"),
                        new Entry("queryMapIndex", "2"),
                        new Entry("returnType", "Types.parameterize(List.class, Thing.class)"));
    }

    @Test
    void fieldsOfAFormAreNamedAsOnTheWire() {
        CallDescription call = call("""
                post: {requestBody: {required: true, content: {application/x-www-form-urlencoded: {schema: {type: object,
                  properties: {'a"b': {type: string}, c: {type: string}}}}}}}
                """);

        assertThat(call.arguments()).isEqualTo("new Object[] {aDoubleQuoteB, c}");
        assertThat(call.entries())
                .contains(
                        new Entry("parameters", "List.of(\"a\\\"b\", \"c\")"),
                        new Entry("formParams", "List.of(\"a\\\"b\", \"c\")"));
    }

    /** javac would warn of the cast. */
    @Test
    void anyValueIsReturnedAsItIs() {
        assertThat(call("get: {responses: {'200': {description: d, content: {application/json: {schema: {}}}}}}")
                        .result())
                .isEqualTo("return ");
    }

    private static CallDescription call(String operation) {
        Prepared prepared = Prepared.of("""
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths:
              /things: {OPERATION}
            components: {schemas: {Thing: {type: object, properties: {a: {type: string}}}}}
            """.replace("OPERATION", operation.strip()));
        PathItem.HttpMethod method = operation.startsWith("get") ? PathItem.HttpMethod.GET : PathItem.HttpMethod.POST;
        return (CallDescription)
                prepared.methods("/things", method).get(0).vendorExtensions.get(Extensions.CALL);
    }
}
