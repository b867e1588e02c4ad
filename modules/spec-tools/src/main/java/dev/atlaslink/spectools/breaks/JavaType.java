package dev.atlaslink.spectools.breaks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spells out what decides of the Java type that is generated for a schema, and nothing else. */
final class JavaType {
    private static final List<String> DECISIVE = List.of("$ref", "type", "format");

    private JavaType() {}

    static String of(JsonNode schema) {
        if (!schema.isObject()) {
            return schema.toString();
        }
        Stream<String> words = DECISIVE.stream()
                .filter(schema::has)
                .map(word -> schema.get(word).asText());
        Stream<String> parts = Stream.of(schema.path("allOf").path(0), schema.path("items"))
                .filter(part -> !part.isMissingNode())
                .map(JavaType::of);
        return Stream.concat(words, parts)
                .map(word -> word.replaceFirst("^#/components/schemas/", ""))
                .collect(Collectors.joining(" of "));
    }
}
