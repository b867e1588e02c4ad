package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openapitools.codegen.utils.ModelUtils;

/**
 * Finds the discriminators of unions that have none of their own: where the schemas that all variants take over by
 * {@code allOf} have a discriminator of one property, it tells which of their heirs an object is, and so which variant.
 */
@SuppressWarnings("rawtypes") // as the parser's model has it
final class InheritedDiscriminators {
    private final Map<String, Schema> schemas;

    private InheritedDiscriminators(OpenAPI document) {
        this.schemas = ModelUtils.getSchemas(document);
    }

    /**
     * Finds those of a document.
     *
     * @param document as it was read, before what the heirs of a union take over is copied into them
     * @return by the name of the union
     */
    static Map<String, Discriminator> of(OpenAPI document) {
        InheritedDiscriminators inherited = new InheritedDiscriminators(document);
        Map<String, Discriminator> found = new LinkedHashMap<>();
        inherited.schemas.forEach((name, schema) -> {
            Discriminator discriminator = inherited.of(schema);
            if (discriminator != null) {
                found.put(name, discriminator);
            }
        });
        return found;
    }

    private Discriminator of(Schema<?> union) {
        List<Schema> members = union.getOneOf();
        if (union.getDiscriminator() != null || members == null || members.isEmpty()) {
            return null;
        }
        Set<String> properties = new LinkedHashSet<>(above(members.get(0)).keySet());
        members.forEach(member -> properties.retainAll(above(member).keySet()));
        return properties.stream()
                .map(property -> merged(property, members))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Returns {@code null} where one value means different variants to different parents. */
    private Discriminator merged(String property, List<Schema> members) {
        Map<String, String> mapping = new LinkedHashMap<>();
        for (Schema<?> member : members) {
            for (Map.Entry<String, String> meaning : above(member).get(property).entrySet()) {
                String before = mapping.put(meaning.getKey(), meaning.getValue());
                if (before != null && !References.name(before).equals(References.name(meaning.getValue()))) {
                    return null;
                }
            }
        }
        return new Discriminator().propertyName(property).mapping(mapping);
    }

    /** Returns the mappings that a variant inherits, by the name of the property, nearest first. */
    private Map<String, Map<String, String>> above(Schema<?> variant) {
        Map<String, Map<String, String>> mappings = new LinkedHashMap<>();
        collect(variant, mappings, new HashSet<>());
        return mappings;
    }

    private void collect(Schema<?> member, Map<String, Map<String, String>> mappings, Set<Schema> seen) {
        Schema<?> target = member.get$ref() == null ? member : schemas.get(References.name(member.get$ref()));
        if (target == null || !seen.add(target)) {
            return;
        }
        Discriminator discriminator = target.getDiscriminator();
        if (discriminator != null) {
            mappings.putIfAbsent(
                    discriminator.getPropertyName(),
                    discriminator.getMapping() == null ? Map.of() : discriminator.getMapping());
        }
        if (target.getAllOf() != null) {
            target.getAllOf().forEach(part -> collect(part, mappings, seen));
        }
    }
}
