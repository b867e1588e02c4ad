package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A single value gets the width that every value of the document fits into. */
final class ScalarsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: integer}                                            | int64
            {type: integer, format: int32}                             | int32
            {type: integer, format: int32, maximum: 2147483647}        | int32
            {type: integer, format: int32, maximum: 2147483648}        | int64
            {type: integer, minimum: -2147483648, maximum: 2147483647} |
            {type: integer, minimum: -2147483649, maximum: 5}          | int64
            {type: integer, maximum: 5}                                | int64
            {type: integer, minimum: 5}                                | int64
            {type: integer, enum: [1, 2]}                              |
            {type: integer, enum: [1, 3000000000], maximum: 3000000000} | int64
            {type: number}                                             |
            {type: string, minLength: 1}                               |
            """)
    void aWholeNumberIsWideUnlessTheDocumentSaysThatItIsSmall(String schema, String format) {
        OpenAPI document = Documents.ofSchemas("S: {type: object, properties: {a: " + schema + "}}");

        Scalars.settle(document);

        assertThat(Documents.schemas(document).at("/S/properties/a/format").asText(null))
                .isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S: {type: string, nullable: true, enum: [null]}    | S: {type: string, nullable: true}
            S: {type: string, nullable: true, enum: [null, a]} | S: {type: string, nullable: true, enum: [null, a]}
            """)
    void anEnumOfNothingButNullAllowsAnyValueOfItsType(String before, String after) {
        Documents.assertChanges(before, Scalars::settle, after);
    }

    /** OpenAPI 3.1. */
    @Test
    void theTypeOfNullAloneAllowsAnyValue() {
        Schema<?> byTypes = new Schema<>().types(Set.of("null"));
        Schema<?> byType = new Schema<>().type("null");
        Schema<?> text = new Schema<>().types(Set.of("string", "null"));

        Scalars.settle(new OpenAPI()
                .components(new Components()
                        .addSchemas("byTypes", byTypes)
                        .addSchemas("byType", byType)
                        .addSchemas("text", text)));

        assertThat(byTypes).isEqualTo(new Schema<>().nullable(true));
        assertThat(byType).isEqualTo(new Schema<>().nullable(true));
        assertThat(text).isEqualTo(new Schema<>().types(Set.of("string", "null")));
    }
}
