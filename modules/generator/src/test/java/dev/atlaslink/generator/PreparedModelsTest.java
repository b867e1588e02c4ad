package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.model.EnumVarMap;

/** Models are what their schemas say when all that brings a document into form is done, in its order. */
final class PreparedModelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: integer}                                          | Long
            {type: string, format: long}                             | String
            {$ref: Text}                                             | String
            {$ref: date}                                             | Date
            {$ref: Number}                                           | ModelNumber
            {$ref: UUID}                                             | ModelUUID
            {$ref: dateTime}                                         | ModelDateTime
            {$ref: Tone}                                             | Tone
            {type: string, enum: [a]}                                | SP
            {$ref: Mixed}                                            | Object
            {$ref: Union}                                            | Union
            {type: string, format: date-time-local}                  | String
            {type: string, format: binary}                           | byte[]
            {type: string, format: byte}                             | String
            {type: string, format: date-time}                        | Instant
            {type: array, items: {$ref: date}}                       | List<Date>
            """)
    void aPropertyHasTheTypeOfItsValue(String schema, String type) {
        Prepared prepared =
                Prepared.ofSchemas("Text: {allOf: [{type: string}, {minLength: 1}]}, date: {has: d}, Number: {has: n},"
                        + " UUID: {has: u}, dateTime: {has: t}, Tone: {type: string, enum: [low]}, Mixed: {oneOf: [{type: string}, {type: integer}]}, Union: {oneOf: [{$ref: date}, {$ref: Number}]}, S: {type:"
                        + " object, properties: {p: " + schema + "}}");

        assertThat(prepared.model("S").vars.get(0).datatypeWithEnum).isEqualTo(type);
    }

    @Test
    void anHeirHasAllItsPropertiesItselfAndInheritsNothing() {
        CodegenModel heir = Prepared.ofSchemas(
                        "Old: {deprecated: true, type: object, properties: {o: {type: string}}}, Parent: {type: object,"
                                + " properties: {p: {$ref: Old}}, discriminator: {propertyName: k}}, Heir: {x-implements: com.example.Absent,"
                                + " allOf: [{$ref: Parent}, {has: h}]}")
                .model("Heir");

        assertThat(heir.vars).extracting(property -> property.baseName).contains("p", "h");
        assertThat(heir.parent).isNull();
        assertThat(heir.imports).contains("Old");
        assertThat(heir.vendorExtensions)
                .containsEntry(Extensions.NAMES_DEPRECATED, true)
                .doesNotContainKey("x-implements");
    }

    @Test
    void aVariantThatTakesOverItsUnionHasNothingOfTheOthers() {
        CodegenModel month = Prepared.ofSchemas(
                        "Plan: {oneOf: [{$ref: Month}, {$ref: Year}], properties: {t: {type: string}},"
                                + " discriminator: {propertyName: t}}, Month: {allOf: [{$ref: Plan}, {has: m}]}, Year: {allOf: [{$ref:"
                                + " Plan}, {has: y}]}")
                .model("Month");

        assertThat(month.vars).extracting(property -> property.baseName).containsExactlyInAnyOrder("t", "m");
    }

    /** The stock generator would look for a default of it, and fail on an enum that has a name. */
    @Test
    void aDiscriminatorIsTextEvenWhereItsPropertyIsAnEnum() {
        Map<String, CodegenModel> models = Prepared.ofSchemas(
                        "Role: {type: object, discriminator: {propertyName: k, mapping: {a: A}},"
                                + " properties: {k: {type: string, enum: [a]}}}, A: {allOf: [{$ref: Role}]}")
                .models();

        assertThat(models.get("Role").discriminator.getIsEnum()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            enum: [a, null, b], nullable: true, x-enum-varnames: [FIRST, NONE, SECOND] | FIRST=a SECOND=b
            enum: [a, b, c], x-enum-varnames: [class, FIRST, FIRST]                    | A=a FIRST=b C=c
            enum: [a-b, a_b]                                                           | A_B=a-b A_B2=a_b
            """)
    void eachValueOfAnEnumHasAConstant(String said, String constants) {
        CodegenModel model =
                Prepared.ofSchemas("S: {type: string, " + said + "}").models().get("S");

        assertThat((List<?>) model.allowableValues.get("enumVars"))
                .extracting(value -> ((EnumVarMap) value).getEnumName() + "="
                        + ((EnumVarMap) value).getEnumValue().toString().replace("\"", ""))
                .containsExactly(constants.split(" "));
    }

    @Test
    void variantsAreToldByTheirClasses() {
        Map<String, CodegenModel> models = Prepared.ofSchemas(
                        "a-b: {has: a}, c: {has: c}, date: {has: k}, U: {oneOf: [{$ref: 'a-b'}, {$ref: c}]}, D: {oneOf: [{$ref: date}, {$ref:"
                                + " c}], discriminator: {propertyName: k, mapping: {x: c}}}"
                                        .replace("'a-b'", "'#/components/schemas/a-b'"))
                .models();

        assertThat(models.get("U").vendorExtensions).containsEntry(Extensions.DEDUCED, List.of("AB", "C"));
        assertThat(models.get("D").discriminator.getMappedModels())
                .extracting(variant -> variant.getMappingName() + "=" + variant.getModelName())
                .containsExactlyInAnyOrder("x=C", "date=Date");
    }

    @Test
    void anEnumThatTellsVariantsHasNoOtherValuesAndMayHaveOneForTheRest() {
        Map<String, CodegenModel> models = Prepared.ofSchemas(
                        "A: {type: object, properties: {k: {type: string, enum: [a]}}}, rest: {has: k},"
                                + " U: {oneOf: [{$ref: A}, {$ref: rest}]}")
                .models();

        assertThat(models.get("U").discriminator.getMappedModels())
                .extracting(variant -> variant.getMappingName() + "=" + variant.getModelName())
                .containsExactly("a=A");
        assertThat(models.get("U").discriminator.getVendorExtensions()).containsEntry(Extensions.REST, "Rest");
        assertThat(models.get("U").discriminator.getIsEnum()).isFalse();
        assertThat(models.get("A").discriminator).isNull();
    }
}
