package dev.atlaslink.generator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openapitools.codegen.CodegenDiscriminator.MappedModel;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenProperty;

/**
 * Finds the models that are made of JSON which Jackson has read without a type, as maps, lists and single values: those in a
 * property that means different things in the variants of a union. The generated {@code JsonTrees} has a method for each.
 */
final class Trees {
    private final Map<String, CodegenModel> models;
    private final Deque<CodegenModel> open = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();

    /** @param models by class name */
    Trees(Map<String, CodegenModel> models) {
        this.models = models;
    }

    /**
     * Returns the expression that makes the value of a property.
     *
     * @param value expression of what was read
     */
    String value(CodegenProperty property, String value) {
        return new TreeForm(models, property, this::need).of(value);
    }

    /** Settles the models that are needed, and those that they consist of. */
    void settle() {
        while (!open.isEmpty()) {
            CodegenModel model = open.remove();
            boolean chooses = model.discriminator != null && !model.oneOf.isEmpty();
            if (chooses) {
                for (MappedModel variant : model.discriminator.getMappedModels()) {
                    need(models.get(variant.getModelName()));
                }
                if (model.discriminator.getVendorExtensions().get(Extensions.REST) instanceof String rest) {
                    need(models.get(rest));
                }
            }
            model.vendorExtensions.put(Extensions.TREE, Map.of("chooses", chooses, "entries", entries(model)));
        }
    }

    private void need(CodegenModel model) {
        if (seen.add(model.classname)) {
            open.add(model);
        }
    }

    private List<JsonEntry> entries(CodegenModel model) {
        List<JsonEntry> entries = new ArrayList<>();
        if (model.vendorExtensions.get(Extensions.MERGED) instanceof MergedUnion union) {
            for (MergedUnion.Property property : union.properties()) {
                String value = property.isMixed()
                        ? "item"
                        : property.isText()
                                ? TreeForm.text(property.baseName(), "item")
                                : value(property.first(), "item");
                entries.add(new JsonEntry(property.baseName(), property.name(), value));
            }
        } else if (model.oneOf.isEmpty()) {
            model.vars.forEach(
                    property -> entries.add(new JsonEntry(property.baseName, property.name, value(property, "item"))));
        }
        return entries;
    }
}
