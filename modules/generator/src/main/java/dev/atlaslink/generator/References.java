package dev.atlaslink.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** References to the schemas of a document. */
final class References {
    private static final String SCHEMAS = "#/components/schemas/";

    private References() {}

    /** Returns the name of the schema that is referred to; a mapping may give the name alone. */
    static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    @SuppressWarnings("rawtypes") // as the parser's model has it
    static List<Schema> to(Collection<String> names) {
        List<Schema> references = new ArrayList<>();
        names.forEach(name -> references.add(new Schema<>().$ref(SCHEMAS + name)));
        return references;
    }
}
