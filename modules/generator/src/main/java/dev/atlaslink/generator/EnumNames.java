package dev.atlaslink.generator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.model.EnumVarMap;

/**
 * Makes Java names of those that a document gives to the values of an enum ({@code x-enum-varnames}). One that is no name in
 * Java, or that two values have, gives way to the name that the value makes.
 */
final class EnumNames {
    /** The template's own member. */
    private static final String KNOWN = "KNOWN";

    /** Of the extensions that speak of each value. */
    private static final String PREFIX = "x-enum-";

    private EnumNames() {}

    /**
     * Leaves out what lists say of null, which is no constant. Lists that are as long as the values without it say nothing
     * of it.
     *
     * @param values of an enum, or {@code null}
     * @param extensions of its model, which are changed
     */
    static void leaveOutNull(List<?> values, Map<String, Object> extensions) {
        if (values == null || values.stream().allMatch(Objects::nonNull)) {
            return;
        }
        long constants = values.stream().filter(Objects::nonNull).count();
        extensions.replaceAll(
                (key, said) -> key.startsWith(PREFIX) && said instanceof List<?> list && list.size() != constants
                        ? withoutNull(values, list)
                        : said);
    }

    private static List<Object> withoutNull(List<?> values, List<?> said) {
        List<Object> kept = new ArrayList<>();
        for (int index = 0; index < said.size(); index++) {
            if (index >= values.size() || values.get(index) != null) {
                kept.add(said.get(index));
            }
        }
        return kept;
    }

    /** Returns extensions whose lists and maps hold text only, as the stock generator expects. */
    static Map<String, Object> asText(Map<String, Object> extensions) {
        Map<String, Object> texts = new LinkedHashMap<>(extensions);
        texts.replaceAll((key, value) -> key.startsWith(PREFIX) ? asText(value) : value);
        return texts;
    }

    private static Object asText(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> texts = new TreeMap<>();
            map.forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text)));
            return texts;
        }
        return value;
    }

    /**
     * Settles the names of one enum.
     *
     * @param values with the names that the document gives, where it does
     * @param natural the names that the values themselves make, in the same order
     */
    static void settle(List<EnumVarMap> values, List<String> natural) {
        Set<String> taken = new HashSet<>(Set.of(KNOWN));
        for (EnumVarMap value : values) {
            String given = String.valueOf(value.getEnumName());
            if (!isFree(given) || !taken.add(given)) {
                value.setEnumName(null);
            }
        }
        for (int index = 0; index < values.size(); index++) {
            if (values.get(index).getEnumName() == null) {
                values.get(index).setEnumName(free(natural.get(index), taken));
            }
        }
    }

    /** Names the case of a {@code switch} that takes the values which an enum does not list. */
    static void nameUnknown(CodegenModel model) {
        if (model.isEnum && model.allowableValues.get("enumVars") instanceof List<?> values) {
            Set<String> taken = values.stream()
                    .map(value -> (String) ((EnumVarMap) value).getEnumName())
                    .collect(Collectors.toCollection(HashSet::new));
            String name = taken.contains("UNKNOWN") ? free("UNRECOGNIZED", taken) : "UNKNOWN";
            model.vendorExtensions.put(Extensions.UNKNOWN_CONSTANT, name);
        }
    }

    /** A constant hides a type of its name from the rest of the class. */
    private static boolean isFree(String name) {
        return SourceVersion.isIdentifier(name)
                && !SourceVersion.isKeyword(name)
                && !ReservedNames.TYPES.contains(name);
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + number;
        }
        return free;
    }
}
