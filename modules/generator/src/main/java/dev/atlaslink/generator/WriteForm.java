package dev.atlaslink.generator;

import java.util.Map;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenProperty;

/** Writes how a codec writes one property: as the annotations of the model have it, of which {@code attribute.mustache} decides. */
final class WriteForm {
    private final Map<String, CodegenModel> models;
    private final CodegenProperty property;

    /** @param models by class name */
    WriteForm(Map<String, CodegenModel> models, CodegenProperty property) {
        this.models = models;
        this.property = property;
    }

    /** Returns the call of the output's method. */
    String call() {
        return rule() + "(\"" + JavaText.literal(property.baseName) + "\", value." + property.name + "()" + codec()
                + ")";
    }

    private String rule() {
        if (property.isContainer) {
            return property.required || Boolean.TRUE.equals(property.vendorExtensions.get(Extensions.SEND_EMPTY))
                    ? "several"
                    : "filled";
        }
        return property.required && property.isNullable ? "always" : "present";
    }

    /** Of the model that the value is, or that is within its lists and maps; nothing where there is none. */
    private String codec() {
        CodegenProperty part = property;
        while (StreamForm.elements(part) != null) {
            part = StreamForm.elements(part);
        }
        return models.containsKey(part.datatypeWithEnum)
                ? ", " + part.datatypeWithEnum + "Codec.INSTANCE"
                : property.isContainer ? ", null" : "";
    }
}
