package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import org.junit.jupiter.api.Test;

/** An object has the properties that it declares, and those of all that it takes over. */
final class ObjectPropertiesTest {
    private final OpenAPI document = Documents.ofSchemas(
            "Base: {type: object, required: [a], properties: {a: {type: string}, b: {type: string}}}, S: {required: [c],"
                    + " properties: {c: {type: string}, b: {type: integer}}, allOf: [{$ref: Base}, {allOf: [{type: object,"
                    + " required: [d], properties: {d: {type: string}}}]}]}, Text: {type: string}");
    private final ObjectProperties properties = new ObjectProperties(document);

    @Test
    void whatIsTakenOverComesFirstAndGivesWayToItsOwn() {
        assertThat(properties.of(schema("S"))).containsOnlyKeys("a", "b", "d", "c");
        assertThat(properties.of(schema("S")).keySet()).containsExactly("a", "b", "d", "c");
        assertThat(properties.of(schema("S")).get("b").getType()).isEqualTo("integer");
    }

    @Test
    void whatIsRequiredAnywhereIsRequired() {
        assertThat(properties.required(schema("S"))).containsExactly("a", "d", "c");
    }

    @Test
    void aValueHasNone() {
        assertThat(properties.of(schema("Text"))).isEmpty();
        assertThat(properties.required(schema("Text"))).isEmpty();
    }

    private Schema<?> schema(String name) {
        return document.getComponents().getSchemas().get(name);
    }
}
