package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Yaml;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Documents of tests, in short: a reference names its schema alone ({@code $ref: Thing}), and {@code {has: a b}} is an object
 * of two texts.
 */
public final class Documents {
    private static final Pattern OBJECT = Pattern.compile("\\{has: ([\\w ]+)}");

    private Documents() {}

    /** Writes references and objects in full. */
    public static String inFull(String document) {
        return OBJECT.matcher(document)
                .replaceAll(object -> "{type: object, properties: {"
                        + object.group(1)
                                .replaceAll("\\w+", "$0: {type: string}")
                                .replace("} ", "}, ") + "}}")
                .replaceAll("(\\$ref: )(\\w+)", "$1'#/components/schemas/$2'");
    }

    static OpenAPI parsed(String document) {
        return new OpenAPIParser().readContents(inFull(document), null, null).getOpenAPI();
    }

    /** @param schemas by name, as the inside of a YAML mapping in braces */
    static OpenAPI ofSchemas(String schemas) {
        return parsed("openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {" + schemas
                + "}}\n");
    }

    /** Returns the schemas of a document as it writes them. */
    static JsonNode schemas(OpenAPI document) {
        return Json.mapper().valueToTree(document.getComponents().getSchemas());
    }

    /** @param schemas as for {@link #ofSchemas(String)} */
    static JsonNode tree(String schemas) {
        try {
            return Yaml.mapper().readTree(inFull("{" + schemas + "}"));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(schemas, e);
        }
    }

    /** Holds a change of a document to what becomes of its schemas; those that are not named afterwards stay as they are. */
    static void assertChanges(String before, Consumer<OpenAPI> change, String after) {
        OpenAPI document = ofSchemas(before);
        ObjectNode expected = schemas(document).deepCopy();
        expected.setAll((ObjectNode) tree(after));

        change.accept(document);

        assertThat(schemas(document)).isEqualTo(expected);
    }
}
