package dev.atlaslink.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** References to the schemas of a document. */
final class References {
    private static final String SCHEMAS = "#/components/schemas/";

    /** What would not stand in a reference as it is. */
    private static final Pattern SIGNS = Pattern.compile("[^A-Za-z0-9_]");

    private References() {}

    /**
     * Returns a name for a schema that has none: letters, digits and underscores only, with a number where it is taken.
     *
     * @param stem made of names of the document, which may hold any signs
     * @param taken names of other schemas
     */
    static String free(String stem, Set<String> taken) {
        String plain = plain(stem);
        String free = plain;
        for (int number = 2; taken.contains(free); number++) {
            free = plain + number;
        }
        return free;
    }

    /** Returns a name as {@link #free} begins those that it makes of it. */
    static String plain(String name) {
        return SIGNS.matcher(AsciiNames.of(name)).replaceAll("_");
    }

    /** Returns the reference in full: Swagger adds nothing to a name that may be a file's. */
    static String to(String name) {
        return SCHEMAS + name;
    }

    /** Returns the name of the schema that is referred to; a mapping may give the name alone. */
    static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    @SuppressWarnings("rawtypes") // as the parser's model has it
    static List<Schema> to(Collection<String> names) {
        List<Schema> references = new ArrayList<>();
        names.forEach(name -> references.add(new Schema<>().$ref(to(name))));
        return references;
    }
}
