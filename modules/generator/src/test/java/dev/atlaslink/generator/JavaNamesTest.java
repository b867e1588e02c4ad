package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a document calls a thing, its name in Java compiles, and two things have two names. */
final class JavaNamesTest {
    private static final AtlaslinkCodegen CODEGEN = generator();

    @ParameterizedTest
    @CsvSource({
        "a-b, aB",
        "class, propertyClass",
        "$ref, ref",
        "größe, grou00dfe",
        "$$, unnamed",
    })
    void aPropertyHasAName(String name, String java) {
        assertThat(CODEGEN.toVarName(name)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({"group-id, groupId", "toString, toStringParameter", "wait, waitParameter"})
    void aParameterHasAName(String name, String java) {
        assertThat(CODEGEN.toParamName(name)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({"list-things, listThings", "notify, notifyOperation", "hashCode, hashCodeOperation"})
    void aMethodHasAName(String operationId, String java) {
        assertThat(CODEGEN.toOperationId(operationId)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({
        "red, String, RED",
        "-5, String, MINUS_5",
        "5, String, _5",
        "-, String, MINUS",
        "known, String, VALUE_KNOWN",
        "KNOWN, String, VALUE_KNOWN",
        "größe, String, GROU00DFE",
        "€, String, U20AC",
        "-5, Integer, NUMBER_MINUS_5",
        "5, Integer, NUMBER_5",
    })
    void anEnumsValueHasAConstant(String value, String type, String constant) {
        assertThat(CODEGEN.toEnumVarName(value, type)).isEqualTo(constant);
    }

    @Test
    void anEnumsValueIsALiteralOfItsType() {
        assertThat(CODEGEN.toEnumValue("true", "Boolean")).isEqualTo("true");
        assertThat(CODEGEN.toEnumValue("a\"b", "String")).isEqualTo("\"a\\\"b\"");
        assertThat(CODEGEN.toEnumValue("5", "Integer")).isEqualTo("5");
        assertThat(CODEGEN.toEnumValue("5", "Long")).isEqualTo("5l");
    }

    @Test
    void textsAreEscapedForLiteralsAndNothingElse() {
        assertThat(CODEGEN.escapeText("a \"b\" */ \\")).isEqualTo("a \\\"b\\\" */ \\\\");
        assertThat(CODEGEN.escapeText(null)).isNull();
        assertThat(CODEGEN.sanitizeName("日本")).isEqualTo("u65e5u672c");
        assertThat(CODEGEN.sanitizeName(null)).isEqualTo("ERROR_UNKNOWN");
    }

    @Test
    void anInterfaceMakesWayForTheClassBesideAnother() {
        AtlaslinkCodegen codegen = generator();
        codegen.setApiNameSuffix("");

        assertThat(codegen.toApiName("thing")).isEqualTo("Thing");
        assertThat(codegen.toApiName("thingCalls")).isEqualTo("ThingCalls2");
        assertThat(codegen.apiFilename("apiCalls.mustache", "thing", "out")).isEqualTo("out/ThingCalls.java");
    }

    /** On some systems two files whose names differ in case only are one. */
    @Test
    void twoTagsHaveTwoInterfacesAndOneTagAlwaysTheSame() {
        AtlaslinkCodegen codegen = generator();

        assertThat(codegen.toApiName("a_thing")).isEqualTo("AThingApi");
        assertThat(codegen.toApiName("aThing")).isEqualTo("AThingApi2");
        assertThat(codegen.toApiName("ATHING")).isEqualTo("ATHINGApi3");
        assertThat(codegen.toApiName("aThing")).isEqualTo("AThingApi2");
        assertThat(codegen.apiFilename("api.mustache", "aThing"))
                .endsWith("/org/openapitools/client/api/AThingApi2.java");
        assertThat(codegen.apiFilename("api.mustache", "aThing", "out")).isEqualTo("out/AThingApi2.java");
    }

    @Test
    void aModelIsInTheFileOfItsClass() {
        AtlaslinkCodegen codegen =
                Prepared.ofSchemas("thing: {has: a}, Thing: {has: b}").codegen();

        assertThat(codegen.toModelName("thing")).isEqualTo("Thing2");
        assertThat(codegen.toModelName("Thing")).isEqualTo("Thing");
        assertThat(codegen.modelFilename("model.mustache", "thing"))
                .endsWith("/org/openapitools/client/model/Thing2.java");
        assertThat(codegen.modelFilename("model.mustache", "thing", "out")).isEqualTo("out/Thing2.java");
    }

    @Test
    void theBuildsOwnMappingsCount() {
        AtlaslinkCodegen codegen =
                Prepared.ofSchemas("thing: {has: a}, other: {has: b}").codegen();
        codegen.modelNameMapping().put("thing", "Mapped");
        codegen.schemaMapping().put("other", "com.example.Other");

        assertThat(codegen.toModelName("thing")).isEqualTo("Mapped");
        assertThat(codegen.toModelName("other")).isEqualTo("com.example.Other");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: string, default: 'a"b'}                                      | "a\\"b"
            {type: string}                                                      |
            {type: string, format: date, default: '2026-01-02'}                 | LocalDate.parse("2026-01-02")
            {type: string, format: date-time, default: '2026-01-02T03:04:05Z'}  | Instant.parse("2026-01-02T03:04:05Z")
            {type: string, format: byte, default: YWI=}                         | "YWI="
            {type: string, format: date-time-local, default: '2026-01-01T00:00:00'} | "2026-01-01T00:00:00"
            {type: string, format: time-local}                                  |
            {type: integer, default: 5}                                         | 5l
            {type: array, default: [a], items: {type: string}}                  |
            {$ref: Color}                                                       |
            {allOf: [{$ref: Thing}], default: {a: b}}                           |
            """)
    void aDefaultIsALiteralOfTheProperty(String schema, String literal) {
        Prepared prepared =
                Prepared.ofSchemas("Color: {type: string, enum: [red, green]}, Thing: {has: a}, S: {type: object,"
                        + " properties: {p: " + schema.replace("\\\\", "\\") + "}}");

        assertThat(prepared.model("S").vars.get(0).defaultValue).isEqualTo(literal);
    }

    private static AtlaslinkCodegen generator() {
        AtlaslinkCodegen codegen = new AtlaslinkCodegen();
        codegen.processOpts();
        return codegen;
    }
}
