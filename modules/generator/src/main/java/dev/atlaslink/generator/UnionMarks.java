package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openapitools.codegen.utils.ModelUtils;

/**
 * Finds by what the variants of a union without a discriminator are told apart: by an enum that they all have, by the names
 * of their properties, or by the enum that tells most of them apart. What it does not tell is read as an unknown variant.
 */
final class UnionMarks {
    private final OpenAPI document;
    /** Properties by variant; those of each of its own variants where it is a union. */
    private final Map<String, List<Map<String, Schema<?>>>> variants = new LinkedHashMap<>();

    /** Names of the properties that must be there, by variant. */
    private final Map<String, Set<String>> required = new LinkedHashMap<>();

    /** @param variants with what each consists of, itself alone where it is no union */
    @SuppressWarnings("rawtypes") // as the parser's model has it
    UnionMarks(OpenAPI document, Map<String, Set<String>> variants) {
        this.document = document;
        Map<String, Schema> schemas = ModelUtils.getSchemas(document);
        ObjectProperties properties = new ObjectProperties(document);
        variants.forEach((variant, leaves) -> {
            List<Map<String, Schema<?>>> shapes = new ArrayList<>();
            Set<String> names = new LinkedHashSet<>();
            for (String leaf : leaves) {
                shapes.add(properties.of(schemas.get(leaf)));
                names.addAll(properties.required(schemas.get(leaf)));
            }
            this.variants.put(variant, shapes);
            required.put(variant, names);
        });
    }

    /**
     * An enum that tells variants apart.
     *
     * @param discriminator says which value means which
     * @param rest the variant that takes any other value, or {@code null}
     * @param clear each value means one variant
     */
    record Mark(Discriminator discriminator, String rest, boolean clear) {
        private long told() {
            return discriminator.getMapping().values().stream().distinct().count() + (rest == null ? 0 : 1);
        }
    }

    /**
     * Tells all; one of the variants may be the one that takes any other value. Where the names of properties tell as much,
     * it has to be in all of them, unless there are unions among the variants, which stay what they are.
     */
    Optional<Mark> complete() {
        boolean nested = variants.values().stream().anyMatch(shapes -> shapes.size() > 1);
        return marks().stream()
                .filter(mark -> variants.size() > 1 && mark.told() == variants.size() && mark.clear())
                .filter(mark -> nested
                        || mark.rest() != null
                        || isRequired(mark.discriminator().getPropertyName()))
                .findFirst();
    }

    /** Tells most, without one that takes the rest: the rest may be what is not told. */
    Optional<Mark> best() {
        return marks().stream()
                .map(mark -> new Mark(mark.discriminator(), null, mark.clear()))
                .filter(mark -> mark.told() > 0)
                .max(Comparator.comparing(Mark::told));
    }

    boolean namesDiffer() {
        return variants.values().stream()
                        .flatMap(List::stream)
                        .map(Map::keySet)
                        .distinct()
                        .count()
                == variants.size();
    }

    /** Returns variants by the values of a property that mean one of them; none where it is not an enum of text. */
    Map<String, String> meanings(String property) {
        return mark(property).discriminator().getMapping();
    }

    private Set<String> values(String variant, String property) {
        Set<String> values = new LinkedHashSet<>();
        variants.get(variant).forEach(shape -> values.addAll(values(shape.get(property))));
        return values;
    }

    private List<Mark> marks() {
        return variants.values().stream()
                .flatMap(List::stream)
                .flatMap(properties -> properties.keySet().stream())
                .distinct()
                .map(this::mark)
                .toList();
    }

    private Mark mark(String property) {
        Map<String, String> mapping = new LinkedHashMap<>();
        Set<String> all = new LinkedHashSet<>();
        for (String variant : variants.keySet()) {
            for (String value : values(variant, property)) {
                all.add(value);
                if (isNarrowest(variant, property, value)) {
                    mapping.put(value, variant);
                }
            }
        }
        return new Mark(
                new Discriminator().propertyName(property).mapping(mapping),
                rest(property),
                mapping.keySet().containsAll(all));
    }

    /** Of two that list a value, the one whose values are all among the other's means it. */
    private boolean isNarrowest(String variant, String property, String value) {
        Set<String> values = values(variant, property);
        return variants.keySet().stream()
                .filter(other -> !other.equals(variant))
                .map(other -> values(other, property))
                .filter(others -> others.contains(value))
                .allMatch(others -> others.size() > values.size() && others.containsAll(values));
    }

    /** The only one that allows any value. */
    private String rest(String property) {
        List<String> open = variants.keySet().stream()
                .filter(variant -> values(variant, property).isEmpty())
                .toList();
        return open.size() == 1 && takesAny(open.get(0), property) ? open.get(0) : null;
    }

    /** Where a property that merely has the same name elsewhere is plain text, it says nothing of the variant. */
    private boolean takesAny(String variant, String property) {
        List<Map<String, Schema<?>>> shapes = variants.get(variant);
        if (shapes.size() != 1 || !isText(shapes.get(0).get(property))) {
            return false;
        }
        Set<String> elsewhere = variants.entrySet().stream()
                .filter(other -> !other.getKey().equals(variant))
                .flatMap(other -> other.getValue().stream())
                .flatMap(shape -> shape.keySet().stream())
                .collect(Collectors.toSet());
        boolean needsNoOther = required.get(variant).stream()
                .allMatch(name -> name.equals(property)
                        || shapes.get(0).get(name) == null
                        || Boolean.TRUE.equals(shapes.get(0).get(name).getReadOnly()));
        return needsNoOther
                && (isRequired(property) || elsewhere.containsAll(shapes.get(0).keySet()));
    }

    private boolean isRequired(String property) {
        return required.values().stream().allMatch(names -> names.contains(property));
    }

    private boolean isText(Schema<?> property) {
        Schema<?> resolved = property == null ? null : Shape.resolved(document, property);
        return resolved != null && "string".equals(resolved.getType());
    }

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
