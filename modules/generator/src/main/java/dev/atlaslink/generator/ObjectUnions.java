package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings the ways in which a document says that an object is one of several into the one that the templates write: a
 * {@code oneOf} of objects that are no unions themselves, told apart by a discriminator or by their properties.
 */
@SuppressWarnings("rawtypes") // as the parser's model has it
final class ObjectUnions {
    private static final String SCHEMAS = "#/components/schemas/";

    private final OpenAPI document;
    private final Map<String, Schema> schemas;

    private ObjectUnions(OpenAPI document, Map<String, Schema> schemas) {
        this.document = document;
        this.schemas = schemas;
    }

    /** Settles all of a document, which is changed. */
    static void settle(OpenAPI document) {
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            new ObjectUnions(document, document.getComponents().getSchemas()).settle();
        }
    }

    private void settle() {
        schemas.forEach(this::listVariants);
        List<Schema> unions =
                schemas.values().stream().filter(ObjectUnions::isUnion).toList();
        // By identity: two unions of the same members are equal until one of them is changed.
        IdentityHashMap<Schema, Set<String>> variants = new IdentityHashMap<>();
        unions.forEach(
                union -> variants.put(union, variants(union, Collections.newSetFromMap(new IdentityHashMap<>()))));
        unions.forEach(union -> takeOver(union, variants.get(union)));
        for (Schema<?> union : unions) {
            if (isUnion(union) && union.getDiscriminator() == null) {
                new UnionMarks(document, union).set();
            }
        }
    }

    /** A parent that names its children in the mapping of its discriminator only is a union of them all the same. */
    private void listVariants(String name, Schema<?> schema) {
        Discriminator discriminator = schema.getDiscriminator();
        boolean mapped = discriminator != null && discriminator.getMapping() != null;
        if (!mapped || schema.getOneOf() != null || schema.getAnyOf() != null) {
            return;
        }
        Set<String> targets = new LinkedHashSet<>();
        discriminator.getMapping().values().forEach(target -> targets.add(schemaName(target)));
        // One that stands for itself has values of its own, which an interface cannot have.
        if (!targets.isEmpty() && schemas.keySet().containsAll(targets) && !targets.contains(name)) {
            schema.setOneOf(references(targets));
        }
    }

    /** A union among the members gives way to its own members: each variant says of which unions it is one. */
    private Set<String> variants(Schema<?> union, Set<Schema<?>> seen) {
        Set<String> variants = new LinkedHashSet<>();
        if (seen.add(union)) {
            for (Schema<?> member : union.getOneOf()) {
                String name = member.get$ref() == null ? null : schemaName(member.get$ref());
                Schema<?> target = schemas.get(name);
                if (target != null && isUnion(target)) {
                    variants.addAll(variants(target, seen));
                } else if (name != null && !isFree(member)) {
                    variants.add(name);
                }
            }
        }
        return variants;
    }

    /** An object without declared properties has no class; it is what fits no other variant. */
    private boolean isFree(Schema<?> member) {
        return new ObjectProperties(document).of(member).isEmpty();
    }

    private void takeOver(Schema<?> union, Set<String> variants) {
        union.setOneOf(variants.isEmpty() ? null : references(variants));
        Discriminator discriminator = union.getDiscriminator();
        if (discriminator == null || discriminator.getMapping() == null) {
            return;
        }
        Map<String, String> mapping = new LinkedHashMap<>();
        discriminator.getMapping().forEach((value, target) -> {
            if (variants.contains(schemaName(target))) {
                mapping.put(value, target);
            }
        });
        discriminator.setMapping(mapping);
    }

    /** A mapping may give the name alone. */
    private static String schemaName(String target) {
        return target.substring(target.lastIndexOf('/') + 1);
    }

    private static boolean isUnion(Schema<?> schema) {
        return schema.getOneOf() != null && !schema.getOneOf().isEmpty();
    }

    private static List<Schema> references(Set<String> names) {
        List<Schema> references = new ArrayList<>();
        names.forEach(name -> references.add(new Schema<>().$ref(SCHEMAS + name)));
        return references;
    }
}
