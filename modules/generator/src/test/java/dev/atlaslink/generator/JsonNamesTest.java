package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openapitools.codegen.CodegenModel;

/** The names that a model's properties have in JSON are known without a value. */
final class JsonNamesTest {
    private static final Map<String, CodegenModel> MODELS =
            Prepared.ofSchemas("""
            Color: {type: string, enum: [red]},
            X: {type: object, required: [k], properties: {k: {type: string}, 'a-b': {type: string}}},
            Y: {type: object, required: [k], properties: {k: {type: string}, c: {type: string}}},
            Told: {oneOf: [{$ref: '#/components/schemas/X'}, {$ref: '#/components/schemas/Y'}],
              discriminator: {propertyName: k, mapping: {x: '#/components/schemas/X', x2: '#/components/schemas/X', y: '#/components/schemas/Y'}}},
            Untold: {oneOf: [{$ref: '#/components/schemas/X'}, {$ref: '#/components/schemas/Y'}]}
            """.replace("\n", " ")).models();

    @Test
    void aModelHasThoseOfItsProperties() {
        assertThat(names("X")).isEqualTo(new JsonNames(List.of("k", "a-b"), List.of()));
    }

    @Test
    void aUnionWithADiscriminatorHasEachVariantOnce() {
        assertThat(names("Told")).isEqualTo(new JsonNames(List.of(), List.of("X", "Y")));
    }

    @Test
    void aUnionWithoutOneHasTheVariantsThatAreToldApart() {
        assertThat(names("Untold")).isEqualTo(new JsonNames(List.of(), List.of("X", "Y")));
    }

    @Test
    void anEnumHasNone() {
        assertThat(MODELS.get("Color").vendorExtensions).doesNotContainKey(Extensions.JSON_NAMES);
    }

    private static Object names(String model) {
        return MODELS.get(model).vendorExtensions.get(Extensions.JSON_NAMES);
    }
}
