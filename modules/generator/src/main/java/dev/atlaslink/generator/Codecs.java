package dev.atlaslink.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.CodegenDiscriminator;
import org.openapitools.codegen.CodegenModel;

/** Settles how the codecs read and write the models, with jackson-core alone. */
final class Codecs {
    private final Map<String, CodegenModel> models;

    /** @param models by class name */
    Codecs(Map<String, CodegenModel> models) {
        this.models = models;
    }

    /**
     * How an enum is read.
     *
     * @param value expression of its value
     * @param factory method of the enum that takes the value
     */
    record Constant(String value, String factory) {}

    /**
     * How a union is read whose discriminator tells the variant.
     *
     * @param property the discriminator
     * @param variants by its values
     * @param otherwise expression of what is read by any other value
     */
    record Choice(String property, List<Variant> variants, String otherwise) {}

    /**
     * A variant of a union.
     *
     * @param name value of the discriminator
     * @param model its class
     */
    record Variant(String name, String model) {}

    /**
     * How a model is read property by property.
     *
     * @param entries its properties
     * @param unknown end of the builder's method that takes any other
     */
    record Properties(List<ReadEntry> entries, String unknown) {}

    /**
     * How a model is written.
     *
     * @param calls of the methods that write its properties
     * @param unknown name of what gives all others
     */
    record Written(List<String> calls, String unknown) {}

    /**
     * How a union is read whose variants are told apart by the names of their properties: by a holder that collects them.
     *
     * @param entries properties of all variants
     */
    record Holder(List<JsonEntry> entries) {}

    /**
     * Settles all models.
     *
     * @return whether all of them can be read: not where the build maps a type to a class of its own
     */
    boolean settle() {
        boolean readable = models.values().stream()
                .flatMap(model -> model.vars.stream())
                .allMatch(property -> StreamForm.reads(models, property));
        if (readable) {
            models.values().forEach(this::settle);
        }
        return readable;
    }

    private void settle(CodegenModel model) {
        if (!model.isEnum) {
            model.vendorExtensions.put(Extensions.JSON_NAMES, JsonNames.of(model));
        }
        if (model.isEnum) {
            model.vendorExtensions.put(Extensions.READ_CONSTANT, constant(model));
        } else if (model.discriminator != null && !model.oneOf.isEmpty()) {
            model.vendorExtensions.put(Extensions.READ_CHOICE, choice(model));
        } else if (model.vendorExtensions.get(Extensions.MERGED) instanceof MergedUnion union) {
            model.vendorExtensions.put(Extensions.READ_HOLDER, new Holder(entries(union)));
        } else {
            model.vendorExtensions.put(Extensions.READ_PROPERTIES, properties(model));
            model.vendorExtensions.put(Extensions.WRITE_PROPERTIES, written(model));
        }
    }

    private Properties properties(CodegenModel model) {
        List<ReadEntry> entries = model.vars.stream()
                .map(property -> new StreamForm(models, property).entry())
                .toList();
        return new Properties(
                entries, model.vendorExtensions.get(Extensions.UNKNOWN_ADDER).toString());
    }

    private Written written(CodegenModel model) {
        List<String> calls = model.vars.stream()
                .map(property -> new WriteForm(models, property).call())
                .toList();
        return new Written(calls, model.vendorExtensions.get(Extensions.UNKNOWN).toString());
    }

    private static Constant constant(CodegenModel model) {
        String value = switch (model.dataType) {
            case "String" -> "in.word(\"" + model.classname + "\")";
            case "Boolean" -> "in.truth()";
            default -> "in.digits(\"" + model.classname + "\")";
        };
        return new Constant(value, model.isInteger || model.isLong ? "fromJson" : "of");
    }

    private static Choice choice(CodegenModel union) {
        CodegenDiscriminator discriminator = union.discriminator;
        List<Variant> variants = discriminator.getMappedModels().stream()
                .map(variant -> new Variant(variant.getMappingName(), variant.getModelName()))
                .toList();
        Object rest = discriminator.getVendorExtensions().get(Extensions.REST);
        return new Choice(
                discriminator.getPropertyBaseName(),
                variants,
                rest == null ? "new " + union.classname + ".Unknown(in.unknown())" : rest + "Codec.INSTANCE.read(in)");
    }

    private List<JsonEntry> entries(MergedUnion union) {
        List<JsonEntry> entries = new ArrayList<>();
        for (MergedUnion.Property property : union.properties()) {
            String value = property.isMixed() || property.isText()
                    ? StreamForm.scalar(property.type(), "in")
                    : new StreamForm(models, property.first()).raw();
            entries.add(new JsonEntry(property.baseName(), property.name(), value));
        }
        return entries;
    }
}
