package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.EncodedBody;
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

    /** Returns what writes a body of the method's arguments. */
    static Function<Object[], EncodedBody> of(
            MethodMetadata metadata, ArgumentIndexes indexes, RequestEncoder encoder) {
        String contentType = contentType(metadata);
        if (!metadata.formParams().isEmpty()) {
            return arguments -> encoder.fields(fields(metadata, indexes, arguments), contentType);
        }
        if (metadata.bodyIndex() == null) {
            return arguments -> EncodedBody.NONE;
        }
        int index = metadata.bodyIndex();
        Type type = metadata.bodyType();
        return arguments -> encoder.body(arguments[index], type, contentType);
    }

    private static String contentType(MethodMetadata metadata) {
        Collection<String> contentTypes = metadata.template().headers().get("Content-Type");
        return contentTypes == null || contentTypes.isEmpty()
                ? "application/json"
                : contentTypes.iterator().next();
    }

    private static Map<String, List<Object>> fields(
            MethodMetadata metadata, ArgumentIndexes indexes, Object... arguments) {
        Map<String, List<Object>> fields = new LinkedHashMap<>();
        for (String name : metadata.formParams()) {
            fields.put(name, Values.of(arguments[indexes.of(name)]));
        }
        return fields;
    }
}
