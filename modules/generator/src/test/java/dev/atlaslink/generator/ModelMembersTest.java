package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenProperty;

/** Every property has a name in Java that nothing else in its class has, and is required where it always has to be there. */
final class ModelMembersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a-b a_b aB                  | aB aB2 aB3
            builder hashCode            | builderProperty hashCodeProperty
            builderProperty builder     | builderProperty builderProperty2
            ID Id id                    | id id2 id3
            UPPER_CASE                  | upperCase
            private class int           | privateProperty propertyClass intProperty
            private privateProperty     | privateProperty2 privateProperty
            list object                 | listProperty objectProperty
            size                        | size
            """)
    void aPropertyKeepsItsNameUnlessItIsTaken(String properties, String names) {
        CodegenModel model = Prepared.ofSchemas("S: " + object(properties)).model("S");

        assertThat(model.vars).extracting(property -> property.name).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            size                        | unknownProperties | UnknownProperties
            unknownProperties           | otherUnknownProperties | OtherUnknownProperties
            unknown-properties          | otherUnknownProperties | OtherUnknownProperties
            unknownProperties otherUnknownProperties | otherOtherUnknownProperties | OtherOtherUnknownProperties
            """)
    void whatTheDocumentDoesNotNameHasANameOfItsOwn(String properties, String name, String adder) {
        assertThat(Prepared.ofSchemas("S: " + object(properties)).model("S").vendorExtensions)
                .containsEntry(Extensions.UNKNOWN, name)
                .containsEntry(Extensions.UNKNOWN_ADDER, adder);
    }

    /** Jackson's annotations cannot say it. */
    @Test
    void theEmptyNameStaysAmongTheUnknownOnes() {
        assertThat(Prepared.ofSchemas("S: {type: object, properties: {'': {type: string}, a: {type: string}}}")
                        .model("S")
                        .vars)
                .extracting(property -> property.baseName)
                .containsExactly("a");
    }

    /** OpenAPI 3.0.3, Schema Object: what is read-only is required of responses only, what is write-only of requests only. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: string}                                 | true
            {type: string, readOnly: true}                 | false
            {type: string, writeOnly: true}                | false
            {type: string, readOnly: true, default: d}     | true
            {type: array, readOnly: true, default: [d], items: {type: string}} | false
            """)
    void whatOneDirectionRequiresMayMiss(String property, boolean required) {
        assertThat(Prepared.ofSchemas("S: {type: object, required: [p], properties: {p: " + property + "}}")
                        .model("S")
                        .vars)
                .singleElement()
                .extracting(found -> found.required)
                .isEqualTo(required);
    }

    @Test
    void whatOneAlternativeRequiresAnotherNeedNotHave() {
        CodegenModel model = Prepared.ofSchemas(
                        "A: {type: object, required: [a], properties: {a: {type: string}}}, B: {type: object,"
                                + " required: [b], properties: {b: {type: string}}}, S: {required: [c], properties: {c: {type: string}}, anyOf:"
                                + " [{$ref: A}, {$ref: B}]}")
                .model("S");

        assertThat(model.vars.stream()
                        .collect(Collectors.toMap(property -> property.baseName, property -> property.required)))
                .isEqualTo(Map.of("a", false, "b", false, "c", true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: array, items: {type: string}}                                | List<String>              | String | false
            {type: array, uniqueItems: true, items: {type: string}}             | Set<String>               | String | false
            {type: array, items: {type: string, nullable: true}}                | List<@AllowNulls String>  | String | true
            {type: array, items: {}}                                            | List<@AllowNulls Object>  | Object | true
            {type: object, additionalProperties: {type: string}}                | Map<String, String>       | String | false
            {type: object, additionalProperties: {type: string, nullable: true}} | Map<String, @AllowNulls String> | String | true
            """)
    void elementsAreGivenOneByOneAndAreNullOnlyWhereTheDocumentSaysSo(
            String schema, String type, String element, boolean nulls) {
        CodegenModel model = Prepared.ofSchemas("S: {type: object, properties: {names: " + schema + "}}")
                .model("S");

        assertThat(model.vars.get(0).vendorExtensions)
                .containsEntry(Extensions.TYPE, type)
                .containsEntry(Extensions.ELEMENT_TYPE, element)
                .containsEntry(Extensions.NULL_ELEMENTS, nulls)
                .containsEntry(Extensions.ADDER, "Names");
        assertThat(model.imports.contains("Set")).isEqualTo(type.startsWith("Set"));
        assertThat(model.imports.contains("List")).isEqualTo(!type.startsWith("Map"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: string, format: password}                                     | true
            {type: array, items: {type: string, format: password}}               | true
            {type: object, additionalProperties: {type: string, format: password}} | true
            {type: array, items: {type: string}}                                 | false
            {type: string}                                                       | false
            """)
    void aSecretIsMaskedWhereverItStands(String schema, boolean redacted) {
        CodegenProperty property = Prepared.ofSchemas("S: {type: object, properties: {p: " + schema + "}}")
                .model("S")
                .vars
                .get(0);

        assertThat(property.vendorExtensions).containsEntry(Extensions.REDACTED, redacted);
    }

    private static String object(String properties) {
        return Arrays.stream(properties.split(" "))
                .map(property -> property + ": {type: string}")
                .collect(Collectors.joining(", ", "{type: object, properties: {", "}}"));
    }
}
