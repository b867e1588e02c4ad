package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.codegen.CodegenModel;

/** What Jackson has read without a type becomes the value that its property has: by name, so that what does not fit is told. */
final class TreesTest {
    private static final String TYPES =
            "Color: {type: string, enum: [red]}, Level: {type: integer, enum: [1]}, Wide: {type: integer,"
                    + " format: int64, enum: [1]}, Part: {has: id}, ";

    /** One name means text in A and an object in B, so that B is made of a tree. */
    private static final String UNION =
            "U: {oneOf: [{$ref: A}, {$ref: B}]}, A: {has: v a}, B: {type: object, properties: {v: {$ref: V}, b: {type: string}}}, ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: string}                         | JsonTrees.text("p%", item)
            {type: number}                         | JsonTrees.number("p%", item)
            {type: number, format: float}          | JsonTrees.number("p%", item).floatValue()
            {type: number, format: double}         | JsonTrees.number("p%", item).doubleValue()
            {type: integer}                        | JsonTrees.number("p%", item)
            {type: boolean}                        | JsonTrees.truth("p%", item)
            {type: string, format: uuid}           | JsonTrees.uuid("p%", item)
            {type: string, format: uri}            | JsonTrees.uri("p%", item)
            {type: string, format: binary}         | JsonTrees.bytes("p%", item)
            {type: string, format: date}           | JsonTrees.text("p%", item)
            {$ref: Color}                          | Color.of(JsonTrees.text("p%", item))
            {$ref: Level}                          | Level.fromJson(JsonTrees.number("p%", item))
            {$ref: Wide}                           | Wide.fromJson(JsonTrees.number("p%", item))
            {$ref: Part}                           | JsonTrees.asPart(item)
            {type: array, items: {type: string}}   | JsonTrees.list("p%", item, element0 -> JsonTrees.text("p%", element0))
            {type: array, uniqueItems: true, items: {type: string}} | JsonTrees.list("p%", item, element0 -> JsonTrees.text("p%", element0))
            {type: array, items: {type: array, uniqueItems: true, items: {type: integer}}} | JsonTrees.list("p%", item, element0 -> JsonTrees.set("p%", element0, element1 -> JsonValues.int64("p%", JsonTrees.number("p%", element1))))
            {type: object, additionalProperties: {$ref: Part}} | JsonTrees.map("p%", item, element0 -> JsonTrees.asPart(element0))
            {type: array, items: {type: string, format: date}} | JsonTrees.list("p%", item, element0 -> JsonTrees.text("p%", element0))
            """)
    void aPropertyIsMadeOfWhatWasRead(String schema, String value) {
        CodegenModel model =
                models("V: {type: object, properties: {'p%': " + schema + "}}").get("V");

        assertThat(entries(model)).extracting(JsonEntry::value).containsExactly("item == null ? null : " + value);
        assertThat(entries(model)).extracting(JsonEntry::baseName).containsExactly("p%");
    }

    @Test
    void anyValueStaysAsItIs() {
        assertThat(entries(models("V: {type: object, properties: {p: {}}}").get("V")))
                .containsExactly(new JsonEntry("p", "p", "item"));
    }

    @Test
    void onlyWhatIsNeededIsMadeOfTrees() {
        Map<String, CodegenModel> models = models(
                "V: {type: object, properties: {v: {$ref: V}, next: {$ref: Next}}}, Next: {type: object, properties: {n: {type: array,"
                        + " items: {$ref: Last}}}}, Last: {has: l}, Other: {has: o}");

        assertThat(models.values())
                .filteredOn(model -> model.vendorExtensions.containsKey(Extensions.TREE))
                .extracting(model -> model.classname)
                .containsExactlyInAnyOrder("V", "Next", "Last");
    }

    @Test
    void aUnionWithADiscriminatorChoosesAmongItsVariantsAndTheOneThatTakesTheRest() {
        Map<String, CodegenModel> models = models(
                "V: {oneOf: [{$ref: X}, {$ref: Y}, {$ref: Z}]}, X: {type: object, properties: {k: {type:"
                        + " string, enum: [x]}}}, Y: {type: object, properties: {k: {type: string, enum: [y]}}}, Z: {has: k}");

        assertThat(tree(models.get("V"))).containsEntry("chooses", true).containsEntry("entries", List.of());
        assertThat(tree(models.get("X"))).containsEntry("chooses", false);
        assertThat(tree(models.get("Y"))).isNotNull();
        assertThat(tree(models.get("Z"))).isNotNull();
    }

    @Test
    void aUnionWithoutOneIsMadeOfItsHolder() {
        Map<String, CodegenModel> models =
                models("V: {oneOf: [{$ref: X}, {$ref: Y}]}, X: {type: object, properties: {x: {type: string,"
                        + " enum: [a]}, m: {type: string}, l: {type: integer}}}, Y: {type: object, properties: {y: {type: string}, m: {$ref:"
                        + " Part}}}");

        assertThat(tree(models.get("V"))).containsEntry("chooses", false);
        assertThat(entries(models.get("V")))
                .containsExactlyInAnyOrder(
                        new JsonEntry("x", "x", "item == null ? null : JsonTrees.text(\"x\", item)"),
                        new JsonEntry("m", "m", "item"),
                        new JsonEntry("l", "l", "item == null ? null : JsonTrees.number(\"l\", item)"),
                        new JsonEntry("y", "y", "item == null ? null : JsonTrees.text(\"y\", item)"));
        assertThat(models.get("X").vendorExtensions).doesNotContainKey(Extensions.TREE);
    }

    private static Map<String, CodegenModel> models(String schemas) {
        return Prepared.ofSchemas(TYPES + UNION + schemas).models();
    }

    @SuppressWarnings("unchecked") // as Trees puts it there
    private static Map<String, Object> tree(CodegenModel model) {
        return (Map<String, Object>) model.vendorExtensions.get(Extensions.TREE);
    }

    @SuppressWarnings("unchecked") // as Trees puts them there
    private static List<JsonEntry> entries(CodegenModel model) {
        return (List<JsonEntry>) tree(model).get("entries");
    }
}
