package dev.atlaslink.generator;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openapitools.codegen.CodegenDiscriminator;
import org.openapitools.codegen.CodegenModel;

/**
 * Which properties a model has in JSON, for who asks without looking at a value.
 *
 * @param names of the properties of a model
 * @param variants classes of a union, which are asked in turn
 */
record JsonNames(List<String> names, List<String> variants) {
    static JsonNames of(CodegenModel model) {
        if (model.vendorExtensions.get(Extensions.MERGED) instanceof MergedUnion union) {
            return new JsonNames(
                    List.of(),
                    union.choices().stream().map(MergedUnion.Choice::model).toList());
        }
        if (model.discriminator != null && !model.oneOf.isEmpty()) {
            return new JsonNames(List.of(), variants(model.discriminator));
        }
        return new JsonNames(
                model.vars.stream().map(property -> property.baseName).toList(), List.of());
    }

    private static List<String> variants(CodegenDiscriminator discriminator) {
        Stream<String> told =
                discriminator.getMappedModels().stream().map(CodegenDiscriminator.MappedModel::getModelName);
        Object rest = discriminator.getVendorExtensions().get(Extensions.REST);
        return Stream.concat(told, Stream.of(Objects.toString(rest, "")))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
