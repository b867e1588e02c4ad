package dev.atlaslink.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.openapitools.codegen.CodegenDiscriminator;
import org.openapitools.codegen.CodegenDiscriminator.MappedModel;
import org.openapitools.codegen.utils.ModelUtils;

/** Takes from what the stock generator finds out of a union's discriminator all that is not the union's own. */
final class UnionDiscriminators {
    private UnionDiscriminators() {}

    /**
     * Settles the discriminator of a union.
     *
     * @param discriminator as the stock generator has it
     * @param union with its variants
     * @param className makes the name of a class of a schema's
     * @param ownValue gives the name that the document has for a schema
     * @return {@code null} for one that the variants inherit and that does not tell them apart
     */
    static CodegenDiscriminator settled(
            CodegenDiscriminator discriminator,
            Schema<?> union,
            UnaryOperator<String> className,
            UnaryOperator<String> ownValue) {
        if (union.getDiscriminator() == null) {
            return null;
        }
        // The stock generator also adds what inherits from the schema without being one of its variants.
        discriminator.setMappedModels(mappedModels(union, className, ownValue));
        Object rest = Extensions.of(union).get(Extensions.REST);
        if (rest != null) {
            discriminator.getVendorExtensions().put(Extensions.REST, className.apply((String) rest));
        }
        return discriminator;
    }

    /** A variant without a value of its own goes by its name (OpenAPI 3.0.3, Discriminator Object). */
    private static Set<MappedModel> mappedModels(
            Schema<?> union, UnaryOperator<String> className, UnaryOperator<String> ownValue) {
        Map<String, String> mapping = union.getDiscriminator().getMapping();
        Set<MappedModel> models = new TreeSet<>();
        mapping.forEach((value, variant) -> models.add(new MappedModel(value, className.apply(variant), true)));
        boolean marked = Extensions.of(union).containsKey(Extensions.MARKED);
        for (Schema<?> member : union.getOneOf()) {
            String name = ModelUtils.getSimpleRef(member.get$ref());
            if (!marked && !mapping.containsValue(name)) {
                models.add(new MappedModel(ownValue.apply(name), className.apply(name), false));
            }
        }
        return models;
    }
}
