package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.codegen.CodegenModel;

/** A union without a discriminator is read into one holder of all properties, of which each variant takes its own. */
final class UnionModelsTest {
    private static final String SCHEMAS = """
            Color: {type: string, enum: [red]},
            Level: {type: integer, enum: [1]},
            A:
              {type: object, required: [x, nullable, given, made, list], properties: {
              x: {type: string},
              nullable: {type: string, nullable: true},
              given: {type: string, default: d},
              made: {type: string, readOnly: true},
              list: {type: array, items: {type: string}},
              a-b: {type: string},
              aB2: {type: string},
              properties: {type: string},
              color: {$ref: Color},
              same: {type: integer},
              mixed: {type: string},
              level: {$ref: Level}}},
            B:
              {type: object, properties: {
              aB: {type: string},
              others: {type: string},
              color: {type: string},
              same: {type: integer},
              mixed: {type: integer},
              date: {type: string, format: date}}},
            U: {oneOf: [{$ref: A}, {$ref: B}]}
            """;

    private final Map<String, CodegenModel> models = Prepared.ofSchemas(SCHEMAS).models();
    private final MergedUnion merged =
            (MergedUnion) models.get("U").vendorExtensions.get(Extensions.MERGED);

    @ParameterizedTest
    @CsvSource({
        "x, x, String",
        "a-b, aB, String",
        "aB, aB3, String",
        "aB2, aB2, String",
        "properties, properties2, String",
        "others, others2, String",
        "color, color, String",
        "same, same, BigDecimal",
        "mixed, mixed, Object",
        "level, level, Level",
        "date, date, String",
    })
    void theHolderHasEveryPropertyOnceUnderAFreeName(String json, String name, String type) {
        assertThat(merged.properties())
                .filteredOn(property -> property.baseName().equals(json))
                .singleElement()
                .satisfies(property -> {
                    assertThat(property.name()).isEqualTo(name);
                    assertThat(property.type()).isEqualTo(type);
                    assertThat(property.isMixed()).isEqualTo(type.equals("Object"));
                    assertThat(property.isText()).isEqualTo(type.equals("String"));
                });
    }

    @Test
    void aVariantIsToldByItsNamesAndByWhatHasToBeThere() {
        assertThat(merged.choices()).extracting(MergedUnion.Choice::model).containsExactly("A", "B");
        assertThat(merged.choices().get(0).names())
                .containsExactly(
                        "x",
                        "nullable",
                        "given",
                        "made",
                        "list",
                        "a-b",
                        "aB2",
                        "properties",
                        "color",
                        "same",
                        "mixed",
                        "level");
        assertThat(merged.choices().get(0).required()).containsExactly("x");
        assertThat(merged.choices().get(1).required()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A | x       | this.x
            A | properties | this.properties2
            A | color   | this.color == null ? null : Color.of(this.color)
            A | same    | this.same
            A | mixed   | this.mixed == null ? null : JsonTrees.text("mixed", this.mixed)
            A | level   | this.level
            B | aB      | this.aB3
            B | color   | this.color
            B | mixed   | this.mixed == null ? null : JsonTrees.number("mixed", this.mixed)
            """)
    void aVariantTakesEachPropertyAsItHasIt(String variant, String setter, String value) {
        assertThat(merged.choices())
                .filteredOn(choice -> choice.model().equals(variant))
                .flatExtracting(MergedUnion.Choice::setters)
                .contains(new MergedUnion.Setter(setter, value));
    }

    @Test
    void theUnionNamesTheTypesOfItsVariants() {
        assertThat(models.get("U").imports).contains("Color", "List", "LocalDate");
    }

    @Test
    void ofUnionsWithADiscriminatorAVariantKnowsItsHolder() {
        Map<String, CodegenModel> nested = Prepared.ofSchemas(
                        "A: {has: k a}, B: {has: k b}, C: {has: k c}, Inner: {oneOf: [{$ref: A}, {$ref: B}],"
                                + " discriminator: {propertyName: k, mapping: {a: A, b: B}}}, Outer: {oneOf: [{$ref:"
                                + " Inner}, {$ref: C}], discriminator: {propertyName: j, mapping: {i: Inner, c: C}}},"
                                + " Names: {oneOf: [{$ref: A}, {$ref: C}]}")
                .models();

        assertThat(nested.get("A").vendorExtensions)
                .containsEntry(Extensions.JSON_OF, List.of("Inner"))
                .doesNotContainKey(Extensions.NESTED);
        assertThat(nested.get("Inner").vendorExtensions)
                .containsEntry(Extensions.JSON_OF, List.of("Outer"))
                .containsEntry(Extensions.NESTED, true)
                .doesNotContainKey(Extensions.MERGED);
        assertThat(nested.get("C").vendorExtensions).containsEntry(Extensions.JSON_OF, List.of("Outer"));
    }

    @Test
    void whereNothingTellsNoVariantIsRead() {
        CodegenModel union = Prepared.ofSchemas("A: {has: a}, B: {has: a}, U: {oneOf: [{$ref: A}, {$ref: B}]}")
                .models()
                .get("U");

        assertThat(union.vendorExtensions).containsEntry(Extensions.MERGED, new MergedUnion(List.of(), List.of()));
    }
}
