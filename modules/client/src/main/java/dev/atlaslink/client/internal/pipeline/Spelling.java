package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.RequestEncoder;
import feign.CollectionFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the value of one parameter is written, where Feign's annotations have no word for it: our generator then writes it into
 * the template, after the variable's name, such as {@code {ids:PIPES}}. Feign itself takes it for a pattern that the value
 * has to match, and so sends nothing.
 */
enum Spelling {
    /** As the place of the parameter has it. */
    PLAIN(","),

    /** The values of a list with commas. */
    CSV(","),

    /** With spaces. */
    SSV("%20"),

    /** With tabulators. */
    TSV("%09"),

    /** With bars. */
    PIPES("%7C"),

    /** Each value of a list by itself, with what stands before the first. */
    EXPLODED(","),

    /** The names and the values of an object, in turn. */
    FLAT(","),

    /** The names and the values of an object, with an equals sign between them. */
    PAIRS(","),

    /** The entries of an object as parameters of their own, each with the parameter's name, and its own in brackets. */
    DEEP(","),

    /** The entries of an object as parameters of their own. */
    FREE(","),

    /** As JSON. */
    JSON(",");

    private final String separator;

    Spelling(String separator) {
        this.separator = separator;
    }

    static Spelling of(CollectionFormat format) {
        return valueOf(format.name());
    }

    /** Returns what stands between the values of a list, percent-encoded. */
    String separator() {
        return separator;
    }

    /**
     * Returns what an argument holds, in the order in which it is written.
     *
     * @param argument one value, several, an object or none
     * @param encoder reads objects and writes JSON
     */
    List<Object> values(Object argument, RequestEncoder encoder) {
        if (argument == null) {
            return List.of();
        }
        return switch (this) {
            case JSON -> List.of(encoder.json(argument));
            case FLAT -> {
                List<Object> flat = new ArrayList<>();
                present(argument, encoder).forEach(property -> {
                    flat.add(property.getKey());
                    flat.add(property.getValue());
                });
                yield flat;
            }
            case PAIRS ->
                List.copyOf(present(argument, encoder).map(Spelling::pair).toList());
            default -> Values.of(argument);
        };
    }

    private static Stream<Map.Entry<String, Object>> present(Object argument, RequestEncoder encoder) {
        return encoder.properties(argument).entrySet().stream().filter(property -> property.getValue() != null);
    }

    private static String pair(Map.Entry<String, Object> property) {
        return property.getKey() + "=" + property.getValue();
    }

    static boolean isOne(String word) {
        return Arrays.stream(values()).anyMatch(spelling -> spelling.name().equals(word));
    }
}
