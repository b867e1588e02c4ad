package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.codegen.CodegenModel;

/** A codec hands each property on as its holder takes it, chooses variants before it reads them, and takes enums as they come. */
final class CodecsTest {
    private static final String TYPES = "Color: {type: string, enum: [red]}, Part: {has: id}, ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                     | in.any()
            {type: string}                         | in.text()
            {type: number}                         | in.number()
            {type: number, format: float}          | in.shortReal()
            {type: number, format: double}         | in.real()
            {type: integer}                        | in.number()
            {type: boolean}                        | in.truth()
            {type: string, format: uuid}           | in.uuid()
            {type: string, format: uri}            | in.uri()
            {type: string, format: binary}         | in.bytes()
            {type: string, format: date}           | in.text()
            {type: string, format: date-time}      | in.text()
            {$ref: Color}                          | ColorCodec.INSTANCE.read(in)
            {$ref: Part}                           | PartCodec.INSTANCE.read(in)
            {type: array, items: {type: string}}   | in.list(in0 -> in0.text())
            {type: array, items: {$ref: Part}}     | in.list(PartCodec.INSTANCE)
            {type: array, uniqueItems: true, items: {type: string}} | in.list(in0 -> in0.text())
            {type: array, items: {type: array, uniqueItems: true, items: {type: integer}}} | in.list(in0 -> in0.set(in1 -> JsonValues.int64("p%", in1.number())))
            {type: object, additionalProperties: {type: array, items: {$ref: Color}}} | in.map(in0 -> in0.list(ColorCodec.INSTANCE))
            {type: array, items: {type: string, format: date}} | in.list(in0 -> in0.text())
            """)
    void aPropertyIsReadInTheTypeThatTheHolderTakes(String schema, String value) {
        CodegenModel model =
                models("V: {type: object, properties: {'p%': " + schema + "}}").get("V");

        assertThat(entries(model)).extracting(JsonEntry::value).containsExactly(value);
        assertThat(entries(model)).extracting(JsonEntry::baseName).containsExactly("p%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: string, enum: [red]}                 | in.word("V")   | of
            {type: integer, enum: [1]}                  | in.digits("V") | fromJson
            {type: integer, format: int64, enum: [1]}   | in.digits("V") | fromJson
            {type: number, enum: [1.5]}                 | in.digits("V") | of
            """)
    void anEnumIsMadeOfItsValue(String schema, String value, String factory) {
        assertThat(models("V: " + schema).get("V").vendorExtensions)
                .containsEntry(Extensions.READ_CONSTANT, new Codecs.Constant(value, factory))
                .doesNotContainKeys(Extensions.READ_CHOICE, Extensions.READ_HOLDER);
    }

    @Test
    void aUnionWithADiscriminatorChoosesAndKeepsWhatIsNoVariant() {
        CodegenModel union = models(
                        "U: {oneOf: [{$ref: X}, {$ref: Y}], discriminator: {propertyName: k, mapping: {x: X, y: Y}}},"
                                + " X: {has: k}, Y: {has: k}")
                .get("U");

        assertThat(union.vendorExtensions)
                .containsEntry(
                        Extensions.READ_CHOICE,
                        new Codecs.Choice(
                                "k",
                                List.of(new Codecs.Variant("x", "X"), new Codecs.Variant("y", "Y")),
                                "new U.Unknown(in.map(JsonInput::any))"))
                .doesNotContainKeys(Extensions.READ_CONSTANT, Extensions.READ_HOLDER);
    }

    @Test
    void theVariantThatTakesTheRestIsReadByAnyOtherValue() {
        CodegenModel union = models(
                        "U: {oneOf: [{$ref: X}, {$ref: Y}, {$ref: Z}]}, X: {type: object, properties: {k: {type: string,"
                                + " enum: [x]}}}, Y: {type: object, properties: {k: {type: string, enum: [y]}}}, Z: {has: k}")
                .get("U");

        assertThat(union.vendorExtensions.get(Extensions.READ_CHOICE))
                .isInstanceOfSatisfying(
                        Codecs.Choice.class,
                        choice -> assertThat(choice.otherwise()).isEqualTo("ZCodec.INSTANCE.read(in)"));
    }

    /** One name means text in X and an object in Y, so that it is read as any value. */
    @Test
    void aUnionWithoutOneCollectsWhatItsVariantsHave() {
        CodegenModel union = models(
                        "U: {oneOf: [{$ref: X}, {$ref: Y}]}, X: {type: object, properties: {c: {$ref: Color}, m: {type:"
                                + " string}}}, Y: {type: object, properties: {p: {$ref: Part}, m: {$ref: Part}}}")
                .get("U");

        assertThat(entries(union))
                .containsExactlyInAnyOrder(
                        new JsonEntry("c", "c", "in.text()"),
                        new JsonEntry("m", "m", "in.any()"),
                        new JsonEntry("p", "p", "PartCodec.INSTANCE.read(in)"));
    }

    private static Map<String, CodegenModel> models(String schemas) {
        return Prepared.ofSchemas(TYPES + schemas).models();
    }

    private static List<JsonEntry> entries(CodegenModel model) {
        return ((Codecs.Holder) model.vendorExtensions.get(Extensions.READ_HOLDER)).entries();
    }
}
