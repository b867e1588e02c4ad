package dev.atlaslink.spectools.breaks;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedHeaders;
import org.openapitools.openapidiff.core.model.ChangedList;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameters;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;
import org.openapitools.openapidiff.core.model.schema.ChangedOneOfSchema;

/** Names the parts of a change, so that each break can be told from the others. */
record ChangePart(String label, Changed changed) {

    /** Returns the parts of a change, each with how its name goes on from that of the whole. */
    static Stream<ChangePart> of(ComposedChanged whole) {
        if (whole instanceof ChangedOperation operation) {
            return Stream.of(
                            new ChangePart("", operation.getParameters()),
                            new ChangePart(" request", operation.getRequestBody()),
                            new ChangePart("", operation.getApiResponses()),
                            new ChangePart(" security", operation.getSecurityRequirements()))
                    .filter(part -> part.changed() != null);
        }
        if (whole instanceof ChangedParameters parameters) {
            return parameters.getChanged().stream()
                    .map(parameter -> new ChangePart(" parameter " + parameter.getName(), parameter));
        }
        if (whole instanceof ChangedApiResponse responses) {
            return named(" response ", responses.getChanged());
        }
        if (whole instanceof ChangedContent content) {
            return named(" ", content.getChanged());
        }
        if (whole instanceof ChangedHeaders headers) {
            return named(" header ", headers.getChanged());
        }
        if (whole instanceof ChangedOneOfSchema variants) {
            return named(" variant ", variants.getChanged());
        }
        if (whole instanceof ChangedSchema schema) {
            return Stream.concat(
                    named(".", schema.getChangedProperties()),
                    unnamed(schema)
                            .filter(part -> !schema.getChangedProperties().containsValue(part.changed())));
        }
        return unnamed(whole);
    }

    /** Says what a change took away or added, where it is one of several things. */
    static String suffix(Changed changed) {
        if (changed instanceof ChangedList<?> list) {
            return ": removed " + list.getMissing() + ", added " + list.getIncreased();
        }
        if (changed instanceof ChangedParameters parameters) {
            return ": parameters removed "
                    + parameters.getMissing().stream().map(Parameter::getName).toList() + ", required ones added "
                    + parameters.getIncreased().stream()
                            .filter(parameter -> Boolean.TRUE.equals(parameter.getRequired()))
                            .map(Parameter::getName)
                            .toList();
        }
        if (changed instanceof ChangedApiResponse responses) {
            return ": responses removed " + responses.getMissing().keySet();
        }
        if (changed instanceof ChangedContent content) {
            return ": media types removed " + content.getMissing().keySet();
        }
        if (changed instanceof ChangedHeaders headers) {
            return ": headers removed " + headers.getMissing().keySet();
        }
        if (changed instanceof ChangedOneOfSchema variants) {
            return ": variants removed " + variants.getMissing().keySet() + ", added "
                    + variants.getIncreased().keySet();
        }
        return "";
    }

    static String describe(Changed changed) {
        return changed instanceof ChangedSchema schema && schema.isChangedType()
                ? "The type or the format is another one."
                : "What is sent or returned under the released description no longer fits here (" + kind(changed)
                        + ").";
    }

    private static Stream<ChangePart> named(String prefix, Map<String, ? extends Changed> parts) {
        return parts.entrySet().stream().map(part -> new ChangePart(prefix + part.getKey(), part.getValue()));
    }

    /** What has no name of its own goes by its kind, but the layers between a body and its schema go by none. */
    private static Stream<ChangePart> unnamed(ComposedChanged whole) {
        return whole.getChangedElements().stream()
                .filter(Objects::nonNull)
                .map(part -> new ChangePart(part instanceof ComposedChanged ? "" : " " + kind(part), part));
    }

    private static String kind(Changed changed) {
        return changed.getClass().getSimpleName().replaceFirst("^Changed", "");
    }
}
