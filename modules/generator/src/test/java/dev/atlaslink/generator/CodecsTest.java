package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.codegen.CodegenModel;

/** A codec hands each property on to the builder, chooses variants before it reads them, and takes enums as they come. */
final class CodecsTest {
    private static final String TYPES = "Color: {type: string, enum: [red]}, Part: {has: id}, ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                     | in.any()
            {type: string}                         | in.text()
            {type: number}                         | in.number()
            {type: number, format: float}          | in.shortReal()
            {type: number, format: double}         | in.real()
            {type: integer}                        | JsonValues.int64("p%", in.number())
            {type: boolean}                        | in.truth()
            {type: string, format: uuid}           | in.uuid()
            {type: string, format: uri}            | in.uri()
            {type: string, format: binary}         | in.bytes()
            {type: string, format: date}           | JsonValues.date("p%", in.text())
            {type: string, format: date-time}      | JsonValues.instant("p%", in.text())
            {$ref: Color}                          | ColorCodec.INSTANCE.read(in)
            {$ref: Part}                           | PartCodec.INSTANCE.read(in)
            """)
    void aSingleValueIsReadInItsOwnType(String schema, String value) {
        assertThat(entry(schema)).isEqualTo(new ReadEntry("p%", null, value, "pPercent(value)", false, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: string}                         | in.text()                        | false
            {type: string, nullable: true}         | in.text()                        | true
            {}                                     | in.any()                         | true
            {$ref: Part}                           | PartCodec.INSTANCE.read(in)      | false
            {type: array, items: {$ref: Color}}    | in.list(ColorCodec.INSTANCE)     | false
            {type: array, uniqueItems: true, items: {type: integer}} | in.set(in1 -> JsonValues.int64("p%", in1.number())) | false
            {type: object, additionalProperties: {type: boolean}}    | in.map(in1 -> in1.truth()) | false
            """)
    void elementsAreHandedOverOneByOne(String element, String value, boolean nulls) {
        assertThat(entry("{type: array, items: " + element + "}"))
                .isEqualTo(new ReadEntry(
                        "p%",
                        "for (boolean more = in.first(); more; more = in.more())",
                        value,
                        "addPPercent(value)",
                        nulls,
                        "pPercentTold"));
        assertThat(entry("{type: object, additionalProperties: " + element + "}"))
                .isEqualTo(new ReadEntry(
                        "p%",
                        "for (String key = in.firstKey(); key != null; key = in.field())",
                        value,
                        "putPPercent(key, value)",
                        nulls,
                        null));
    }

    /** What is no whole number, or no date, is told of the whole property, as it is where Jackson reads it. */
    @Test
    void wholeNumbersAndDatesAreMadeOfAllElementsAtOnce() {
        assertThat(entry("{type: array, items: {type: string, format: date}}"))
                .isEqualTo(new ReadEntry(
                        "p%",
                        "for (var value : JsonValues.given("
                                + "JsonValues.list(in.list(in0 -> in0.text()), value0 -> JsonValues.date(\"p%\", value0))))",
                        null,
                        "addPPercent(value)",
                        false,
                        "pPercentTold"));
        assertThat(entry("{type: object, additionalProperties: {type: integer, nullable: true}}"))
                .isEqualTo(new ReadEntry(
                        "p%",
                        "for (var entry : JsonValues.given("
                                + "JsonValues.map(in.map(in0 -> in0.number()), value0 -> JsonValues.int64(\"p%\", value0)))"
                                + ".entrySet())",
                        "entry.getValue()",
                        "putPPercent(entry.getKey(), value)",
                        true,
                        null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: string}                                  | ''        | present("p%", value.pPercent())
            {type: string}                                  | required  | present("p%", value.pPercent())
            {type: string, nullable: true}                  | ''        | present("p%", value.pPercent())
            {type: string, nullable: true}                  | required  | always("p%", value.pPercent())
            {$ref: Part}                                    | ''        | present("p%", value.pPercent(), PartCodec.INSTANCE)
            {type: array, items: {type: string}}            | ''        | filled("p%", value.pPercent(), null)
            {type: array, items: {type: string}}            | required  | several("p%", value.pPercent(), null)
            {type: array, items: {}, x-send-empty: true}    | ''        | several("p%", value.pPercent(), null)
            {type: array, items: {}, x-send-empty: false}   | ''        | filled("p%", value.pPercent(), null)
            {type: object, additionalProperties: {type: array, items: {$ref: Color}}} | '' | filled("p%", value.pPercent(), ColorCodec.INSTANCE)
            """)
    void aPropertyIsWrittenAsTheAnnotationsHaveIt(String schema, String required, String call) {
        String demand = required.isEmpty() ? "" : ", required: ['p%']";
        CodegenModel model = models("V: {type: object, properties: {'p%': " + schema + "}" + demand + "}")
                .get("V");

        assertThat(model.vendorExtensions.get(Extensions.WRITE_PROPERTIES))
                .isEqualTo(new Codecs.Written(List.of(call), "unknownProperties"));
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
                .doesNotContainKeys(Extensions.READ_CHOICE, Extensions.READ_PROPERTIES);
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
                                "new U.Unknown(in.unknown())"))
                .doesNotContainKeys(Extensions.READ_CONSTANT, Extensions.READ_PROPERTIES);
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

        Object holder = union.vendorExtensions.get(Extensions.READ_HOLDER);
        assertThat(((Codecs.Holder) holder).entries())
                .containsExactlyInAnyOrder(
                        new JsonEntry("c", "c", "in.text()"),
                        new JsonEntry("m", "m", "in.any()"),
                        new JsonEntry("p", "p", "PartCodec.INSTANCE.read(in)"));
    }

    private static Map<String, CodegenModel> models(String schemas) {
        return Prepared.ofSchemas(TYPES + schemas).models();
    }

    private static ReadEntry entry(String schema) {
        CodegenModel model =
                models("V: {type: object, properties: {'p%': " + schema + "}}").get("V");
        return ((Codecs.Properties) model.vendorExtensions.get(Extensions.READ_PROPERTIES))
                .entries()
                .get(0);
    }
}
