package dev.atlaslink.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenProperty;

/**
 * Settles how unions are read once the models of all variants are known. A union without a discriminator collects the
 * properties of all its variants in one holder. Where two of them have a property of the same name and of types that no one
 * type serves, Jackson reads it without a type, and the variant makes its own of it.
 */
final class UnionModels {
    private static final Set<String> MEMBERS = Set.of("properties", "others");

    private final Map<String, CodegenModel> models;
    private final Trees trees;

    /** @param models by class name */
    UnionModels(Map<String, CodegenModel> models) {
        this.models = models;
        this.trees = new Trees(models);
    }

    void settle() {
        models.values().forEach(this::merge);
        models.values().forEach(this::nest);
        trees.settle();
    }

    private void merge(CodegenModel union) {
        if (union.discriminator != null || union.oneOf.isEmpty()) {
            return;
        }
        List<?> variants = union.vendorExtensions.get(Extensions.DEDUCED) instanceof List<?> told ? told : List.of();
        Map<String, MergedUnion.Property> properties = properties(variants);
        List<MergedUnion.Choice> choices = new ArrayList<>();
        variants.forEach(variant -> choices.add(choice(models.get(variant), properties)));
        union.vendorExtensions.put(Extensions.MERGED, new MergedUnion(List.copyOf(properties.values()), choices));
        for (Object variant : variants) {
            union.imports.addAll(models.get(variant).imports);
        }
    }

    /** By their names in JSON; in Java each has that of the first variant that has it, or one near it. */
    private Map<String, MergedUnion.Property> properties(List<?> variants) {
        Map<String, MergedUnion.Property> properties = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(MEMBERS);
        for (Object variant : variants) {
            for (CodegenProperty property : models.get(variant).vars) {
                String type = type(property);
                MergedUnion.Property known = properties.get(property.baseName);
                if (known == null) {
                    String unique = property.name;
                    for (int number = 2; !taken.add(unique); number++) {
                        unique = property.name + number;
                    }
                    properties.put(
                            property.baseName, new MergedUnion.Property(property.baseName, unique, type, property));
                } else if (!known.type().equals(type)) {
                    properties.put(
                            property.baseName,
                            new MergedUnion.Property(
                                    property.baseName, known.name(), MergedUnion.MIXED, known.first()));
                }
            }
        }
        return properties;
    }

    private String type(CodegenProperty property) {
        return isTextEnum(property) ? MergedUnion.TEXT : (String) property.vendorExtensions.get(Extensions.JSON_TYPE);
    }

    private MergedUnion.Choice choice(CodegenModel variant, Map<String, MergedUnion.Property> properties) {
        Set<String> declared = new LinkedHashSet<>();
        Set<String> required = new LinkedHashSet<>();
        List<MergedUnion.Setter> setters = new ArrayList<>();
        for (CodegenProperty property : variant.vars) {
            declared.add(property.baseName);
            if (property.required && !property.isNullable && !property.isContainer && property.defaultValue == null) {
                required.add(property.baseName);
            }
            setters.add(new MergedUnion.Setter(property.name, value(property, properties.get(property.baseName))));
        }
        return new MergedUnion.Choice(variant.classname, declared, required, setters);
    }

    private String value(CodegenProperty property, MergedUnion.Property merged) {
        String field = "this." + merged.name();
        if (merged.isMixed()) {
            return trees.value(property, field);
        }
        return isTextEnum(property)
                ? field + " == null ? null : " + property.datatypeWithEnum + ".of(" + field + ")"
                : field;
    }

    private boolean isTextEnum(CodegenProperty property) {
        CodegenModel type = property.isContainer ? null : models.get(property.datatypeWithEnum);
        return type != null && type.isEnum && MergedUnion.TEXT.equals(type.dataType);
    }

    /** The holder of a variant is one of each union's that has Jackson choose among holders. */
    private void nest(CodegenModel variant) {
        List<String> unions = new ArrayList<>();
        models.values().stream()
                .filter(union -> union.oneOf.contains(variant.classname)
                        && !union.vendorExtensions.containsKey(Extensions.MERGED))
                .forEach(union -> unions.add(union.classname));
        if (!unions.isEmpty()) {
            variant.vendorExtensions.put(Extensions.JSON_OF, unions);
        }
        if (!variant.oneOf.isEmpty()) {
            variant.vendorExtensions.put(Extensions.NESTED, true);
        }
    }
}
