package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openapitools.codegen.utils.ModelUtils;

/** Brings the schemas of a document into the forms that the templates write. */
final class SchemaForms {
    private SchemaForms() {}

    /**
     * Settles all of a document, which is changed. The order matters: what is refused is named as in the document, and unions
     * come when all else is what it is going to be.
     *
     * @param document is changed
     * @param ownSchemas names of those that the document itself has
     * @param names for those that the stock generator would take for types
     * @param unresolved finds what has no type
     * @throws IllegalArgumentException naming the schema of which no class can be made
     */
    static void settle(OpenAPI document, Set<String> ownSchemas, MappedNames names, Unresolved unresolved) {
        ModelUtils.getSchemas(document).values().forEach(Extensions::forgetInterfaces);
        unresolved.refuseInSchemas();
        Cycles.refuse(document);
        names.replace(document);
        TextFormats.settle(document);
        Scalars.settle(document);
        ValueCompositions.replace(document);
        Map<String, Discriminator> inherited = InheritedDiscriminators.of(document);
        Heirs.settle(document);
        ValueUnions.replace(document);
        ParameterEnums.name(
                document,
                ModelUtils.getSchemas(document).keySet().stream()
                        .filter(name -> ownSchemas.contains(names.inDocument(name)))
                        .collect(Collectors.toSet()));
        InlineEnums.name(document);
        ObjectUnions.settle(document, inherited);
    }
}
