package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openapitools.codegen.utils.ModelUtils;

/**
 * Settles what the heirs of a union have: a schema that takes over a union by {@code allOf} has the properties that the
 * union itself declares, and none of those of the union's other variants.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // as the parser's model has it
final class Heirs {
    private final OpenAPI document;
    private final Map<String, Schema> schemas;

    /** What each union declares itself, as an object. */
    private final IdentityHashMap<Schema, Schema> own = new IdentityHashMap<>();

    private Heirs(OpenAPI document) {
        this.document = document;
        this.schemas = ModelUtils.getSchemas(document);
    }

    /** Settles all of a document, which is changed. */
    static void settle(OpenAPI document) {
        Heirs heirs = new Heirs(document);
        heirs.schemas.forEach(heirs::listVariants);
        heirs.schemas.forEach(heirs::takeOver);
        heirs.own.forEach((union, declared) -> {
            union.setProperties(declared.getProperties());
            union.setRequired(declared.getRequired());
            union.setAllOf(null);
        });
        heirs.schemas.values().forEach(heirs::takeOverAny);
    }

    /** A discriminator tells one of several, whether a oneOf, an anyOf or its mapping alone lists them. */
    private void listVariants(String name, Schema<?> schema) {
        Discriminator discriminator = discriminator(schema);
        if (discriminator == null) {
            return;
        }
        schema.setDiscriminator(discriminator);
        if (schema.getOneOf() == null && schema.getAnyOf() != null) {
            schema.setOneOf(schema.getAnyOf());
            schema.setAnyOf(null);
        }
        if (schema.getOneOf() != null) {
            return;
        }
        Set<String> variants = new LinkedHashSet<>();
        if (discriminator.getMapping() != null) {
            discriminator.getMapping().values().forEach(target -> variants.add(References.name(target)));
        } else if (new ObjectProperties(document).of(schema).isEmpty()) {
            // Has no class without properties, and nothing but its heirs.
            variants.addAll(heirs(name));
        }
        // One that stands for itself has values of its own, which an interface cannot have.
        if (!variants.isEmpty() && schemas.keySet().containsAll(variants) && !variants.contains(name)) {
            schema.setOneOf(References.to(variants));
        }
    }

    private static Discriminator discriminator(Schema<?> schema) {
        if (schema.getDiscriminator() != null || schema.getAllOf() == null) {
            return schema.getDiscriminator();
        }
        for (Schema<?> member : schema.getAllOf()) {
            if (member.getDiscriminator() != null) {
                return member.getDiscriminator();
            }
        }
        return null;
    }

    private List<String> heirs(String parent) {
        List<String> heirs = new ArrayList<>();
        schemas.forEach((name, schema) -> {
            for (Schema<?> member : parts(schema)) {
                if (member.get$ref() != null
                        && References.name(member.get$ref()).equals(parent)) {
                    heirs.add(name);
                }
            }
        });
        return heirs;
    }

    private void takeOver(String name, Schema<?> schema) {
        if (isUnion(schema) && declaresItself(schema)) {
            own(schema);
        } else if (schema.getAllOf() != null) {
            List<Schema> parts = new ArrayList<>();
            for (Schema<?> member : parts(schema)) {
                Schema<?> target = target(member);
                if (isUnion(target) && (declaresItself(target) || lists(target, name))) {
                    parts.add(own(target));
                } else {
                    takeOver(name, member);
                    parts.add(member);
                }
            }
            schema.setAllOf(parts);
        }
    }

    /** A schema that takes over a union without being one of its variants may be any of them. */
    private void takeOverAny(Schema<?> schema) {
        if (schema.getAllOf() != null && schema.getAllOf().size() > 1) {
            schema.getAllOf().replaceAll(member -> isUnion(target(member)) ? any(target(member)) : member);
        }
    }

    private Schema<?> any(Schema<?> union) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        for (Schema<?> variant : union.getOneOf()) {
            if (Shape.of(document, variant) != Shape.OBJECT) {
                return union;
            }
            properties.putAll(new ObjectProperties(document).of(variant));
        }
        return new ObjectSchema().properties(properties);
    }

    private static List<Schema> parts(Schema<?> schema) {
        return schema.getAllOf() == null ? List.of() : schema.getAllOf();
    }

    private Schema<?> target(Schema<?> member) {
        Schema<?> target = member.get$ref() == null ? null : schemas.get(References.name(member.get$ref()));
        return target == null ? member : target;
    }

    private static boolean isUnion(Schema<?> schema) {
        return schema.getOneOf() != null && !schema.getOneOf().isEmpty();
    }

    private static boolean declaresItself(Schema<?> union) {
        return union.getDiscriminator() != null || union.getProperties() != null;
    }

    private static boolean lists(Schema<?> union, String variant) {
        return union.getOneOf().stream()
                .anyMatch(member -> member.get$ref() != null
                        && References.name(member.get$ref()).equals(variant));
    }

    private Schema<?> own(Schema<?> union) {
        Schema<?> known = own.get(union);
        if (known != null) {
            return known;
        }
        Schema<?> declared = new ObjectSchema();
        own.put(union, declared);
        Map<String, Schema> properties = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        for (Schema<?> member : parts(union)) {
            Schema<?> part = isUnion(target(member)) ? own(target(member)) : member;
            properties.putAll(new ObjectProperties(document).of(part));
            required.addAll(new ObjectProperties(document).required(part));
        }
        if (union.getProperties() != null) {
            properties.putAll(union.getProperties());
        }
        if (union.getRequired() != null) {
            required.addAll(union.getRequired());
        }
        declared.setProperties(properties.isEmpty() ? null : properties);
        declared.setRequired(required.isEmpty() ? null : List.copyOf(required));
        return declared;
    }
}
