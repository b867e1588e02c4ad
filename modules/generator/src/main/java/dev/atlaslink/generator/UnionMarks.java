package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openapitools.codegen.utils.ModelUtils;

/**
 * Finds by what the variants of a union without a discriminator are told apart. Their property names do where they differ.
 * Where two variants have the same ones, the enum does that tells most of them apart; what it does not tell is read as an
 * unknown variant.
 */
final class UnionMarks {
    private final OpenAPI document;
    private final Schema<?> union;
    /** Properties by variant. */
    private final Map<String, Map<String, Schema<?>>> variants = new LinkedHashMap<>();

    UnionMarks(OpenAPI document, Schema<?> union) {
        this.document = document;
        this.union = union;
        for (Schema<?> member : union.getOneOf()) {
            variants.put(member.get$ref(), new ObjectProperties(document).of(member));
        }
    }

    /** Adds the discriminator that the document leaves out, or else names the variants to tell apart by their properties. */
    void set() {
        long shapes = variants.values().stream().map(Map::keySet).distinct().count();
        if (shapes == variants.size()) {
            union.addExtension(
                    Extensions.DEDUCED,
                    variants.keySet().stream().map(ModelUtils::getSimpleRef).toList());
            return;
        }
        variants.values().stream()
                .flatMap(properties -> properties.keySet().stream())
                .distinct()
                .map(this::mark)
                .max(Comparator.comparing(UnionMarks::told))
                .filter(mark -> told(mark) > 0)
                // Without one, no variant is read: to leave some out would make others of them.
                .ifPresentOrElse(union::setDiscriminator, () -> union.addExtension(Extensions.DEDUCED, List.of()));
    }

    private static int told(Discriminator mark) {
        return Set.copyOf(mark.getMapping().values()).size();
    }

    private Discriminator mark(String property) {
        Map<String, String> mapping = new LinkedHashMap<>();
        Set<String> shared = new HashSet<>();
        variants.forEach((variant, properties) -> values(properties.get(property))
                .forEach(value -> {
                    if (mapping.putIfAbsent(value, variant) != null) {
                        shared.add(value);
                    }
                }));
        mapping.keySet().removeAll(shared);
        return new Discriminator().propertyName(property).mapping(mapping);
    }

    /** None where it is not an enum of text. */
    private List<String> values(Schema<?> property) {
        Schema<?> resolved = property == null ? null : Shape.resolved(document, property);
        return resolved == null || resolved.getEnum() == null || !"string".equals(resolved.getType())
                ? List.of()
                : resolved.getEnum().stream()
                        .filter(value -> value != null)
                        .map(Object::toString)
                        .distinct()
                        .toList();
    }
}
