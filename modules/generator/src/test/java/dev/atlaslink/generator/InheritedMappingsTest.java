package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.media.Discriminator;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A union without a discriminator has that of the schemas which all its variants take over. */
final class InheritedMappingsTest {
    private static final String PARENT = "P: {discriminator: {propertyName: k, mapping: {a: A, b: B}}}, ";
    private static final String HEIRS = "A: {allOf: [{$ref: P}]}, B: {allOf: [{has: x}, {$ref: P}]}, ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            U: {oneOf: [{$ref: A}, {$ref: B}]}                                | k {a=A, b=B}
            U: {oneOf: [{$ref: C}, {$ref: A}]}, C: {allOf: [{$ref: B}]}       | k {a=A, b=B}
            U: {oneOf: [{allOf: [{$ref: P}]}, {$ref: B}]}                     | k {a=A, b=B}
            """)
    void allVariantsInheritIt(String union, String found) {
        assertThat(found(PARENT + HEIRS + union)).hasToString("{U=" + found + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            U: {oneOf: [{$ref: A}, {$ref: Other}]}, Other: {has: x}
            U: {oneOf: [{$ref: A}, {$ref: B}], discriminator: {propertyName: x}}
            U: {oneOf: [{$ref: A}, {$ref: Absent}]}
            U: {anyOf: [{$ref: A}, {$ref: B}]}
            U: {oneOf: []}
            """)
    void elseThereIsNone(String union) {
        assertThat(found(PARENT + HEIRS + union)).isEmpty();
    }

    @Test
    void theMappingsOfSeveralParentsAreOneWhereTheyAgree() {
        String heirs =
                "Q: {discriminator: {propertyName: k, mapping: {c: C, s: SAME}}}, P: {discriminator: {propertyName:"
                        + " k, mapping: {a: A, s: '#/components/schemas/SAME'}}}, A: {allOf: [{$ref: P}]}, C: {allOf: [{$ref: Q}]}, U:"
                        + " {oneOf: [{$ref: A}, {$ref: C}]}";

        assertThat(found(heirs.replace("SAME", "A"))).hasToString("{U=k {a=A, s=A, c=C}}");
        assertThat(found(heirs.replace("s: SAME", "s: C").replace("SAME", "A"))).isEmpty();
    }

    @Test
    void theNearestOfOnePropertyCountsAndOneWithoutAMappingTellsNothing() {
        assertThat(
                        found(
                                "P: {discriminator: {propertyName: k, mapping: {p: A}}}, Q: {allOf: [{$ref: P}], discriminator:"
                                        + " {propertyName: k, mapping: {q: A}}}, A: {allOf: [{$ref: Q}]}, U: {oneOf: [{$ref: A}]}"))
                .hasToString("{U=k {q=A}}");
        assertThat(found("P: {discriminator: {propertyName: k}}, A: {allOf: [{$ref: P}]}, U: {oneOf: [{$ref: A}]}"))
                .hasToString("{U=k {}}");
    }

    private static Map<String, String> found(String schemas) {
        Map<String, String> found = new TreeMap<>();
        InheritedDiscriminators.of(Documents.ofSchemas(schemas)).forEach((union, told) -> found.put(union, text(told)));
        return found;
    }

    private static String text(Discriminator discriminator) {
        return discriminator.getPropertyName() + " " + discriminator.getMapping();
    }
}
