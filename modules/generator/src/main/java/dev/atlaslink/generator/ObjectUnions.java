package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapitools.codegen.utils.ModelUtils;

/**
 * Brings the unions of a document into the form that the templates write: a {@code oneOf} of objects, told apart by a
 * discriminator or by their properties. A union among the variants of one with a discriminator stays one, and is asked
 * second; it gives way to its own variants where the values of the outer discriminator name those, or there is none.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // as the parser's model has it
final class ObjectUnions {
    private final OpenAPI document;
    private final Map<String, Schema> schemas;

    /** Variants by the name of the union, as the document lists them. */
    private final Map<String, Set<String>> listed = new LinkedHashMap<>();

    private final Map<String, Discriminator> inherited;

    private ObjectUnions(OpenAPI document, Map<String, Discriminator> inherited) {
        this.document = document;
        this.inherited = inherited;
        this.schemas = ModelUtils.getSchemas(document);
    }

    /**
     * Settles all of a document, which is changed.
     *
     * @param inherited discriminators of unions that have none of their own, by the name of the union
     */
    static void settle(OpenAPI document, Map<String, Discriminator> inherited) {
        new ObjectUnions(document, inherited).settle();
    }

    private void settle() {
        schemas.forEach((name, schema) -> {
            if (schema.getOneOf() != null && !schema.getOneOf().isEmpty()) {
                listed.put(name, variants(schema));
            }
        });
        // What lists nothing that has a class is no union, nor is what lists only such.
        do {
            listed.values().forEach(variants -> variants.removeIf(this::hasNoClass));
        } while (listed.values().removeIf(Set::isEmpty));
        schemas.forEach((name, schema) -> {
            if (listed.containsKey(name)) {
                settle(name, schema, listed.get(name));
            } else if (schema.getOneOf() != null) {
                schema.setOneOf(null);
            }
        });
    }

    private static Set<String> variants(Schema<?> union) {
        return members(union)
                .map(Schema::get$ref)
                .filter(Objects::nonNull)
                .map(References::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Schema<?>> members(Schema<?> union) {
        return ((List<Schema<?>>) (List<?>) union.getOneOf()).stream();
    }

    /** An object without declared properties has no class; it is what fits no other variant. */
    private boolean hasNoClass(String name) {
        Schema<?> schema = schemas.get(name);
        return schema == null
                || (!isUnion(name) && new ObjectProperties(document).of(schema).isEmpty());
    }

    private void settle(String name, Schema<?> union, Set<String> variants) {
        Discriminator discriminator = union.getDiscriminator();
        if (discriminator != null) {
            settle(union, discriminator, variants);
            return;
        }
        UnionMarks marks = marks(variants);
        if (marks.complete().isPresent()) {
            set(union, marks.complete().get(), variants);
            return;
        }
        if (inherited.containsKey(name)) {
            union.setDiscriminator(inherited.get(name));
            settle(union, union.getDiscriminator(), variants);
            return;
        }
        Set<String> leaves = leaves(variants);
        union.setOneOf(References.to(leaves));
        UnionMarks ofLeaves = marks(leaves);
        if (ofLeaves.namesDiffer()) {
            union.addExtension(Extensions.DEDUCED, List.copyOf(leaves));
        } else {
            // Without one, no variant is read: to leave some out would make others of them.
            ofLeaves.best()
                    .ifPresentOrElse(
                            mark -> set(union, mark, leaves), () -> union.addExtension(Extensions.DEDUCED, List.of()));
        }
    }

    private static void set(Schema<?> union, UnionMarks.Mark mark, Set<String> variants) {
        union.setOneOf(References.to(variants));
        union.setDiscriminator(mark.discriminator());
        union.addExtension(Extensions.MARKED, true);
        if (mark.rest() != null) {
            union.addExtension(Extensions.REST, mark.rest());
        }
    }

    private void settle(Schema<?> union, Discriminator discriminator, Set<String> listed) {
        Map<String, String> mapping = new LinkedHashMap<>();
        if (discriminator.getMapping() != null) {
            discriminator.getMapping().forEach((value, target) -> mapping.put(value, References.name(target)));
        }
        Map<String, String> meanings = marks(listed).meanings(discriminator.getPropertyName());
        Set<String> variants = new LinkedHashSet<>();
        for (String variant : listed) {
            Set<String> leaves = leaves(Set.of(variant));
            Discriminator inner = isUnion(variant) ? schemas.get(variant).getDiscriminator() : null;
            if (mapping.containsValue(variant)) {
                variants.add(variant);
            } else if (leaves.stream().anyMatch(mapping::containsValue)) {
                variants.addAll(leaves);
            } else if (inner != null && inner.getPropertyName().equals(discriminator.getPropertyName())) {
                variants.addAll(leaves);
                if (inner.getMapping() != null) {
                    inner.getMapping().forEach((value, target) -> mapping.putIfAbsent(value, References.name(target)));
                }
            } else {
                variants.add(variant);
                meanings.forEach((value, meant) -> {
                    if (meant.equals(variant)) {
                        mapping.putIfAbsent(value, variant);
                    }
                });
            }
        }
        mapping.values().retainAll(variants);
        discriminator.setMapping(mapping);
        union.setOneOf(References.to(variants));
    }

    private UnionMarks marks(Collection<String> variants) {
        Map<String, Set<String>> leaves = new LinkedHashMap<>();
        variants.forEach(variant -> leaves.put(variant, leaves(Set.of(variant))));
        return new UnionMarks(document, leaves);
    }

    private boolean isUnion(String name) {
        return listed.containsKey(name);
    }

    /** Returns what is no union itself. */
    private Set<String> leaves(Collection<String> variants) {
        Set<String> leaves = new LinkedHashSet<>();
        for (String variant : variants) {
            leaves.addAll(isUnion(variant) ? leaves(listed.get(variant)) : Set.of(variant));
        }
        return leaves;
    }
}
