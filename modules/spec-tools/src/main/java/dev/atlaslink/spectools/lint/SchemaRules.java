package dev.atlaslink.spectools.lint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.spectools.document.Place;
import dev.atlaslink.spectools.document.SpecDocument;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What is asked of parameters, schemas and their properties. */
final class SchemaRules {
    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Set<String> DESCRIBED_COMPONENTS =
            Set.of("parameters", "headers", "responses", "schemas", "securitySchemes");

    private SchemaRules() {}

    static Stream<String> parametersAreCamelCase(SpecDocument spec) {
        return spec.operations()
                .flatMap(spec::parameters)
                .map(parameter -> parameter.at("name"))
                .filter(name -> !CAMEL_CASE.matcher(name.text()).matches())
                .map(name -> name.problem("must be in camelCase but is '" + name.text() + "'"))
                .distinct();
    }

    static Stream<String> componentsAreDescribed(SpecDocument spec) {
        return spec.components()
                .children()
                .filter(kind -> DESCRIBED_COMPONENTS.contains(kind.name()))
                .flatMap(Place::children)
                .filter(SchemaRules::lacksDescription)
                .map(component -> component.problem("must have a description"));
    }

    /** A property that is a mere reference is described by the schema that it names. */
    static Stream<String> propertiesAreDescribed(SpecDocument spec) {
        return schemas(spec)
                .filter(Place::isProperty)
                .filter(property -> !property.node().has("$ref"))
                .filter(SchemaRules::lacksDescription)
                .map(property -> property.problem("must have a description"));
    }

    static Stream<String> enumValuesAreDescribed(SpecDocument spec) {
        return schemas(spec)
                .filter(schema -> schema.node().has("enum"))
                .filter(schema -> schema.at("enum").node().size()
                        != schema.at("x-enum-descriptions").node().size())
                .map(schema -> schema.problem("must have one x-enum-descriptions entry for each value"));
    }

    /** The generator would invent names for those that have none. */
    static Stream<String> objectsAndEnumsAreNamed(SpecDocument spec) {
        return schemas(spec)
                .filter(schema ->
                        schema.path().size() != 3 || !schema.path().get(1).equals("schemas"))
                .filter(schema -> schema.node().has("enum") || schema.node().has("properties"))
                .map(schema -> schema.problem("must be a schema of its own under components, with a name"));
    }

    static Stream<String> requiredPropertiesExist(SpecDocument spec) {
        return schemas(spec)
                .flatMap(schema -> texts(schema.at("required"))
                        .filter(name -> !schema.at("properties").at(name).exists())
                        .map(name -> schema.at("required").problem("names '" + name + "', which is no property")));
    }

    /** Atlas adds fields without notice, and a client must not mind. */
    static Stream<String> responsesAreOpen(SpecDocument spec) {
        return spec.reachable(spec.operations().map(operation -> operation.at("responses")))
                .filter(place -> place.name().equals("additionalProperties"))
                .filter(place -> place.node().isBoolean() && !place.node().asBoolean())
                .map(place -> place.problem("must not be false: the schema is part of a response"));
    }

    static Stream<String> discriminatorsMapEveryVariant(SpecDocument spec) {
        return schemas(spec)
                .filter(schema -> schema.node().has("discriminator"))
                .filter(schema -> !mapped(schema).equals(variants(schema)))
                .map(schema -> schema.at("discriminator")
                        .problem("must map the variants " + variants(schema) + " but maps " + mapped(schema)));
    }

    /** The discriminator's value is what a caller never sets: each variant knows its own. */
    static Stream<String> variantsKnowTheirDiscriminator(SpecDocument spec) {
        return schemas(spec)
                .filter(schema -> schema.node().has("discriminator"))
                .flatMap(schema -> schema.at("discriminator")
                        .at("mapping")
                        .children()
                        .flatMap(entry -> {
                            Place property = spec.target(entry.text())
                                    .at("properties")
                                    .at(schema.at("discriminator")
                                            .at("propertyName")
                                            .text());
                            return property.at("default").text().equals(entry.name())
                                    ? Stream.<String>empty()
                                    : Stream.of(property.problem("must have the default " + entry.name()));
                        }));
    }

    private static Set<String> mapped(Place schema) {
        return schema.at("discriminator")
                .at("mapping")
                .children()
                .map(Place::text)
                .collect(Collectors.toSet());
    }

    private static Set<String> variants(Place schema) {
        return schema.at("oneOf")
                .children()
                .map(variant -> variant.at("$ref").text())
                .collect(Collectors.toSet());
    }

    private static Stream<Place> schemas(SpecDocument spec) {
        return spec.root().below().filter(Place::isSchema);
    }

    private static boolean lacksDescription(Place place) {
        return place.at("description").text().isBlank();
    }

    private static Stream<String> texts(Place array) {
        return StreamSupport.stream(array.node().spliterator(), false).map(JsonNode::asText);
    }
}
