package dev.atlaslink.spectools.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A schema as the comparison needs it: allOf merged, variants beside it, fields still unread.
 *
 * @param type such as {@code string}, or {@code any}
 * @param values the listed values; empty if any is taken
 * @param pattern or {@code none}
 * @param defaultValue or {@code none}
 * @param fields by name
 * @param required names of fields
 * @param items of an array; missing otherwise
 * @param variants of oneOf, anyOf or a discriminator
 */
record Schema(
        String type,
        Set<String> values,
        String pattern,
        String defaultValue,
        boolean nullable,
        boolean readOnly,
        boolean writeOnly,
        Map<String, JsonNode> fields,
        Set<String> required,
        JsonNode items,
        Variants variants) {

    Schema {
        values = Collections.unmodifiableSet(new TreeSet<>(values));
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        required = Collections.unmodifiableSet(new TreeSet<>(required));
    }

    Schema with(Set<String> otherValues, Set<String> otherRequired) {
        return new Schema(
                type,
                otherValues,
                pattern,
                defaultValue,
                nullable,
                readOnly,
                writeOnly,
                fields,
                otherRequired,
                items,
                variants);
    }
}
