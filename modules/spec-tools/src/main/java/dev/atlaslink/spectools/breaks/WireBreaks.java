package dev.atlaslink.spectools.breaks;

import dev.atlaslink.spectools.document.SpecDocument;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.compare.OpenApiDiff;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;

/**
 * What openapi-diff calls incompatible: requests or responses of the released spec that the new one does not describe.
 */
final class WireBreaks {
    private static final OpenApiDiffOptions OPTIONS = OpenApiDiffOptions.builder()
            // Enums are open in the generated code: a new value breaks nobody.
            .configProperty("incompatible.response.enum.increased", "false")
            .build();

    private final IdentityHashMap<Object, String> schemaNames = new IdentityHashMap<>();
    private final ChangedOpenApi difference;

    private WireBreaks(OpenAPI released, OpenAPI current) {
        released.getComponents().getSchemas().forEach((name, schema) -> schemaNames.put(schema, name));
        difference = OpenApiDiff.compare(released, current, OPTIONS);
    }

    static Stream<Break> between(SpecDocument released, SpecDocument current) {
        return new WireBreaks(parse(released), parse(current)).all();
    }

    private Stream<Break> all() {
        Stream<Break> operations = difference.getMissingEndpoints().stream()
                .map(endpoint -> new Break(
                        endpoint.getMethod() + " " + endpoint.getPathUrl() + " is gone", "Its callers are stranded."));
        Stream<Break> changes = difference.getChangedOperations().stream()
                .flatMap(operation ->
                        below(operation, operation.getNewOperation().getOperationId()));
        return Stream.concat(operations, changes);
    }

    /** Goes down to the parts that are incompatible by themselves. A named schema counts once for all its users. */
    private Stream<Break> below(Changed changed, String place) {
        if (!changed.isIncompatible()) {
            return Stream.empty();
        }
        String here = named(changed, place);
        if (!(changed instanceof ComposedChanged composed)) {
            return Stream.of(broken(here, changed));
        }
        return Stream.concat(
                composed.isCoreChanged().isIncompatible() ? Stream.of(broken(here, composed)) : Stream.empty(),
                ChangePart.of(composed).flatMap(part -> below(part.changed(), here + part.label())));
    }

    private static Break broken(String place, Changed changed) {
        return new Break(place + " is incompatible" + ChangePart.suffix(changed), ChangePart.describe(changed));
    }

    private String named(Changed changed, String place) {
        if (changed instanceof ChangedSchema schema && schemaNames.containsKey(schema.getOldSchema())) {
            String use = schema.getContext().isRequest() ? "request" : "response";
            return use + " schema " + schemaNames.get(schema.getOldSchema());
        }
        return place;
    }

    private static OpenAPI parse(SpecDocument spec) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser()
                .readContents(spec.tree().toString(), List.of(), options)
                .getOpenAPI();
    }
}
