package dev.atlaslink.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Knows which models are deprecated: javac warns where one is named, and generated code compiles without warnings. */
final class DeprecatedTypes {
    private final Set<String> names;

    @SuppressWarnings("rawtypes") // as the parser's model has it
    DeprecatedTypes(Map<String, Schema> schemas, UnaryOperator<String> modelName) {
        this.names = schemas.entrySet().stream()
                .filter(schema -> Boolean.TRUE.equals(schema.getValue().getDeprecated()))
                .map(schema -> modelName.apply(schema.getKey()))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean areAmong(Collection<String> types) {
        return types.stream().anyMatch(names::contains);
    }
}
