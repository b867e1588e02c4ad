package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which properties a type has in JSON. */
final class PropertyNames {
    private PropertyNames() {}

    static Set<String> of(JavaType type, JsonMapper mapper) {
        JsonPropertyOrder generated = type.getRawClass().getAnnotation(JsonPropertyOrder.class);
        if (generated != null && type.getRawClass().isInterface()) {
            return Set.of(generated.value());
        }
        return mapper.getSerializationConfig().introspect(type).findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .collect(Collectors.toSet());
    }
}
