package dev.atlaslink.generator;

import java.util.List;
import java.util.Set;
import org.openapitools.codegen.CodegenProperty;

/**
 * How a union is read whose variants are told apart by the names of their properties.
 *
 * @param properties of all variants, each once
 * @param choices the variants
 */
record MergedUnion(List<Property> properties, List<Choice> choices) {
    /** The type of a property that no one type serves. */
    static final String MIXED = "Object";

    static final String TEXT = "String";

    /**
     * A property that one of the variants has, or several.
     *
     * @param baseName its name in JSON
     * @param name its name in the holder
     * @param type in which Jackson reads it
     * @param first the property of the first variant that has it
     */
    record Property(String baseName, String name, String type, CodegenProperty first) {
        boolean isMixed() {
            return type.equals(MIXED);
        }

        boolean isText() {
            return type.equals(TEXT);
        }
    }

    /**
     * A variant.
     *
     * @param model its class
     * @param names of its properties
     * @param required names of those that have to be there
     * @param setters of its holder
     */
    record Choice(String model, Set<String> names, Set<String> required, List<Setter> setters) {}

    /**
     * Hands one property on to a variant.
     *
     * @param setter method of the variant's holder
     * @param value expression of what it takes
     */
    record Setter(String setter, String value) {}
}
