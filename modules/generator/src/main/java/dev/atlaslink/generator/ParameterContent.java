package dev.atlaslink.generator;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Map;

/** Gives a parameter that has a content the schema of it, and remembers that it travels as JSON. */
final class ParameterContent {
    private final Refusals refusals;

    ParameterContent(Refusals refusals) {
        this.refusals = refusals;
    }

    /**
     * Brings a parameter into form.
     *
     * @param parameter is changed
     * @throws IllegalArgumentException if its content is not JSON
     */
    Parameter withSchema(Parameter parameter) {
        Content content = parameter.getContent();
        if (content == null || content.size() != 1) {
            throw refusals.of(parameter, "has neither a schema nor one content", "a schema, or content in JSON");
        }
        Map.Entry<String, MediaType> only = content.entrySet().iterator().next();
        if (!BodyFormat.of(only.getKey()).isJson() || only.getValue().getSchema() == null) {
            throw refusals.of(parameter, "has content in " + only.getKey(), "a schema, or content in JSON");
        }
        parameter.setContent(null);
        parameter.setSchema(only.getValue().getSchema());
        return Spelling.JSON.on(parameter);
    }
}
