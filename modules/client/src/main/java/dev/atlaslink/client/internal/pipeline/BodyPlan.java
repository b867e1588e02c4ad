package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.RequestEncoder;
import feign.MethodMetadata;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Chooses how the bodies of one generated method are written. */
final class BodyPlan {
    private BodyPlan() {}

    /** Returns what writes a body of the method's arguments; {@code null} where the method has none. */
    static Function<Object[], byte[]> of(MethodMetadata metadata, ArgumentIndexes indexes, RequestEncoder encoder) {
        if (!metadata.formParams().isEmpty()) {
            return arguments -> encoder.form(form(metadata, indexes, arguments));
        }
        if (metadata.bodyIndex() == null) {
            return arguments -> null;
        }
        int index = metadata.bodyIndex();
        Type type = metadata.bodyType();
        Collection<String> contentTypes = metadata.template().headers().get("Content-Type");
        String contentType = contentTypes == null || contentTypes.isEmpty()
                ? "application/json"
                : contentTypes.iterator().next();
        return arguments -> encoder.body(arguments[index], type, contentType);
    }

    private static Map<String, List<Object>> form(
            MethodMetadata metadata, ArgumentIndexes indexes, Object... arguments) {
        Map<String, List<Object>> form = new LinkedHashMap<>();
        for (String name : metadata.formParams()) {
            form.put(name, Values.of(arguments[indexes.of(name)]));
        }
        return form;
    }
}
