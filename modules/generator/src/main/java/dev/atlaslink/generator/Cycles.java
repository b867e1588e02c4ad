package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openapitools.codegen.utils.ModelUtils;

/**
 * Refuses schemas that consist of themselves: unions that contain each other, and objects that take over each other's
 * properties. That a union lists its heirs is none of these.
 */
@SuppressWarnings("rawtypes") // as the parser's model has it
final class Cycles {
    private final OpenAPI document;
    private final Map<String, Schema> schemas;
    private final String keyword;
    private final Function<Schema<?>, Stream<Schema>> members;
    private final Set<String> harmless = new LinkedHashSet<>();

    private Cycles(OpenAPI document, String keyword, Function<Schema<?>, Stream<Schema>> members) {
        this.document = document;
        this.schemas = ModelUtils.getSchemas(document);
        this.keyword = keyword;
        this.members = members;
    }

    /**
     * Checks all schemas of a document.
     *
     * @throws IllegalArgumentException naming the schemas of a cycle
     */
    static void refuse(OpenAPI document) {
        new Cycles(
                        document,
                        "oneOf or anyOf",
                        schema -> Stream.concat(stream(schema.getOneOf()), stream(schema.getAnyOf())))
                .refuse();
        new Cycles(document, "allOf", schema -> stream(schema.getAllOf())).refuse();
    }

    private static Stream<Schema> stream(List<Schema> members) {
        return members == null ? Stream.empty() : members.stream();
    }

    private void refuse() {
        schemas.forEach((name, schema) -> walk(name, new LinkedHashSet<>()));
    }

    private void walk(String name, Set<String> above) {
        if (harmless.contains(name) || !schemas.containsKey(name)) {
            return;
        }
        if (!above.add(name)) {
            List<String> cycle = new ArrayList<>(above);
            cycle.subList(0, cycle.indexOf(name)).clear();
            cycle.add(name);
            throw Refusals.ofSchema(document, name)
                    .of(
                            "contains itself by " + keyword + " (" + String.join(" > ", cycle) + ")",
                            "schemas that do not contain themselves");
        }
        inside(schemas.get(name), above);
        above.remove(name);
        harmless.add(name);
    }

    private void inside(Schema<?> schema, Set<String> above) {
        if (schema.get$ref() != null) {
            walk(ModelUtils.getSimpleRef(schema.get$ref()), above);
        }
        members.apply(schema).forEach(member -> inside(member, above));
    }
}
