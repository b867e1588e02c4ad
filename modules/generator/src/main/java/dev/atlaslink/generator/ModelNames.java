package dev.atlaslink.generator;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Gives every schema a class name of its own, different from all others in more than case: on some systems two files whose
 * names differ in case only are one.
 */
final class ModelNames {
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * @param schemas their names in the document
     * @param interfaces names of the generated interfaces, in whose files and those of their implementations the models are
     *     imported
     * @param natural turns a schema's name into a class name
     */
    ModelNames(Collection<String> schemas, Collection<String> interfaces, UnaryOperator<String> natural) {
        interfaces.forEach(name -> {
            taken.add(name.toLowerCase(Locale.ROOT));
            taken.add((name + NamingCodegen.CALLS).toLowerCase(Locale.ROOT));
        });
        // A schema whose name needs no change keeps it; the others make way.
        List<String> ordered = schemas.stream()
                .sorted(Comparator.comparing(schema -> !natural.apply(schema).equals(schema)))
                .toList();
        for (String schema : ordered) {
            names.put(schema, unique(natural.apply(schema)));
        }
    }

    /**
     * Returns the class name of a schema.
     *
     * @param schema its name in the document
     * @return {@code null} for what is not the name of a schema
     */
    String of(String schema) {
        return names.get(schema);
    }

    private String unique(String name) {
        String free = ReservedNames.TYPES.contains(name) ? "Model" + name : name;
        String unique = free;
        for (int number = 2; isTaken(unique); number++) {
            unique = free + number;
        }
        taken.add(unique.toLowerCase(Locale.ROOT));
        taken.add(immutable(unique));
        taken.add(codec(unique));
        taken.add(holder(unique));
        return unique;
    }

    /** Immutables implements each model in a class beside it, and two more read it. */
    private boolean isTaken(String name) {
        return taken.contains(name.toLowerCase(Locale.ROOT))
                || taken.contains(immutable(name))
                || taken.contains(codec(name))
                || taken.contains(holder(name));
    }

    private static String immutable(String name) {
        return "immutable" + name.toLowerCase(Locale.ROOT);
    }

    private static String codec(String name) {
        return name.toLowerCase(Locale.ROOT) + "codec";
    }

    private static String holder(String name) {
        return name.toLowerCase(Locale.ROOT) + "json";
    }
}
