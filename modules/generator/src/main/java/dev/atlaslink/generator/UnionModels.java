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
 * type serves, Jackson has to tell them apart by itself.
 */
final class UnionModels {
    private static final Set<String> MEMBERS = Set.of("properties", "others");

    private final Map<String, CodegenModel> models;

    /** @param models by class name */
    UnionModels(Map<String, CodegenModel> models) {
        this.models = models;
    }

    void settle() {
        models.values().forEach(this::merge);
        models.values().forEach(this::nest);
    }

    private void merge(CodegenModel union) {
        if (union.discriminator != null
                || !(union.vendorExtensions.get(Extensions.DEDUCED) instanceof List<?> variants)) {
            return;
        }
        Map<String, String> types = new LinkedHashMap<>();
        for (Object variant : variants) {
            for (CodegenProperty property : models.get(variant).vars) {
                String type =
                        isTextEnum(property) ? "String" : (String) property.vendorExtensions.get(Extensions.JSON_TYPE);
                if (!types.merge(property.baseName, type, (one, other) -> one.equals(other) ? one : "")
                        .equals(type)) {
                    return;
                }
            }
        }
        Map<String, String> names = names(variants);
        List<Map<String, Object>> properties = new ArrayList<>();
        types.forEach((name, type) -> properties.add(Map.of("baseName", name, "name", names.get(name), "type", type)));
        List<Map<String, Object>> choices = new ArrayList<>();
        variants.forEach(variant -> choices.add(choice(models.get(variant), names)));
        union.vendorExtensions.put(Extensions.MERGED, Map.of("properties", properties, "choices", choices));
        for (Object variant : variants) {
            union.imports.addAll(models.get(variant).imports);
        }
    }

    /** The name in the first variant that has a property, or one near it. */
    private Map<String, String> names(List<?> variants) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(MEMBERS);
        for (Object variant : variants) {
            for (CodegenProperty property : models.get(variant).vars) {
                names.computeIfAbsent(property.baseName, name -> {
                    String unique = property.name;
                    for (int number = 2; !taken.add(unique); number++) {
                        unique = property.name + number;
                    }
                    return unique;
                });
            }
        }
        return names;
    }

    private Map<String, Object> choice(CodegenModel variant, Map<String, String> names) {
        Set<String> declared = new LinkedHashSet<>();
        Set<String> required = new LinkedHashSet<>();
        List<Map<String, Object>> setters = new ArrayList<>();
        for (CodegenProperty property : variant.vars) {
            declared.add(property.baseName);
            if (property.required && !property.isNullable && !property.isContainer && property.defaultValue == null) {
                required.add(property.baseName);
            }
            Map<String, Object> setter = new LinkedHashMap<>();
            setter.put("setter", property.name);
            setter.put("name", names.get(property.baseName));
            setter.put("enumType", isTextEnum(property) ? property.datatypeWithEnum : false);
            setters.add(setter);
        }
        return Map.of("model", variant.classname, "names", declared, "required", required, "setters", setters);
    }

    private boolean isTextEnum(CodegenProperty property) {
        CodegenModel type = property.isContainer ? null : models.get(property.datatypeWithEnum);
        return type != null && type.isEnum && "String".equals(type.dataType);
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
