package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Gives schemas another name whose own, or whose class's, is a word of the stock generator for a type, such as {@code date},
 * {@code UUID} or {@code dateTime}: it would take every reference to them for one to that type. The document's name stays the value of a discriminator.
 */
@SuppressWarnings("rawtypes") // as the parser's model has it
final class MappedNames {
    private final Set<String> words;
    private final UnaryOperator<String> className;

    /** Names in the document by the names that are used instead. */
    private final Map<String, String> replaced = new HashMap<>();

    /**
     * @param words of the stock generator for types
     * @param className turns a schema's name into a class name
     */
    MappedNames(Collection<String> words, UnaryOperator<String> className) {
        this.words = Set.copyOf(words);
        this.className = className;
    }

    /** Renames all of a document, which is changed. */
    void replace(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Map<String, String> names = new HashMap<>();
        for (String name : schemas.keySet()) {
            if (words.contains(name) || words.contains(className.apply(name))) {
                String free = free(name, schemas.keySet());
                names.put(name, free);
                replaced.put(free, name);
            }
        }
        if (names.isEmpty()) {
            return;
        }
        Map<String, Schema> renamed = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> renamed.put(names.getOrDefault(name, name), schema));
        document.getComponents().setSchemas(renamed);
        new SchemaWalk(schema -> follow(schema, names)).all(document);
    }

    /** Returns the name that the document has for a schema. */
    String inDocument(String name) {
        return replaced.getOrDefault(name, name);
    }

    private String free(String name, Set<String> schemas) {
        String natural = className.apply(name);
        String base = words.contains(natural) ? "Model" + natural : natural;
        String free = base;
        for (int number = 2; schemas.contains(free) || replaced.containsKey(free); number++) {
            free = base + number;
        }
        return free;
    }

    private static void follow(Schema<?> schema, Map<String, String> names) {
        if (schema.get$ref() != null) {
            schema.set$ref(followed(schema.get$ref(), names));
        }
        Discriminator discriminator = schema.getDiscriminator();
        if (discriminator != null && discriminator.getMapping() != null) {
            Map<String, String> mapping = new LinkedHashMap<>(discriminator.getMapping());
            mapping.replaceAll((value, target) -> followed(target, names));
            discriminator.setMapping(mapping);
        }
    }

    private static String followed(String reference, Map<String, String> names) {
        String name = References.name(reference);
        return names.containsKey(name)
                ? reference.substring(0, reference.length() - name.length()) + names.get(name)
                : reference;
    }
}
