package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.EncodedBody;
import dev.atlaslink.client.internal.codec.RequestEncoder;
import dev.atlaslink.client.internal.http.Requests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Chooses how the bodies of one method are written. */
final class BodyPlan {
    private BodyPlan() {}

    /** Returns what writes a body of the method's arguments. */
    static Function<Object[], EncodedBody> of(MethodDescription method, RequestEncoder encoder) {
        String contentType = contentType(method);
        if (!method.fields().isEmpty()) {
            return arguments -> encoder.fields(fields(method, arguments), contentType);
        }
        if (method.body().isEmpty()) {
            return arguments -> EncodedBody.NONE;
        }
        MethodDescription.Body body = method.body().get();
        return arguments -> encoder.body(arguments[body.index()], body.type(), contentType);
    }

    private static String contentType(MethodDescription method) {
        return Requests.header(method.headers(), "Content-Type").orElse("application/json");
    }

    private static Map<String, List<Object>> fields(MethodDescription method, Object... arguments) {
        Map<String, List<Object>> fields = new LinkedHashMap<>();
        for (String name : method.fields()) {
            fields.put(name, Values.of(arguments[method.indexOf(name)]));
        }
        return fields;
    }
}
