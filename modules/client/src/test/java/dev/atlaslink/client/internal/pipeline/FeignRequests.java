package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.RequestEncoder;
import feign.Feign;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Lets Feign make requests of generated methods, and sends none. */
final class FeignRequests {
    private final AtomicReference<Request> made = new AtomicReference<>();
    private final Map<Class<?>, Object> apis = new HashMap<>();
    private final String baseUrl;
    private final Feign.Builder feign;

    FeignRequests(String baseUrl, RequestEncoder encoder) {
        this.baseUrl = baseUrl;
        this.feign = Feign.builder()
                .client((request, options) -> keep(request))
                .decoder((response, type) -> null)
                .encoder((body, type, template) -> template.body(
                        body instanceof Map<?, ?> form
                                ? form(encoder, form)
                                : encoder.body(body, type, contentType(template))
                                        .bytes(),
                        StandardCharsets.UTF_8));
    }

    Request request(Method operation, Object... arguments) throws ReflectiveOperationException {
        Class<?> type = operation.getDeclaringClass();
        operation.invoke(apis.computeIfAbsent(type, key -> feign.target(key, baseUrl)), arguments);
        return made.get();
    }

    private Response keep(Request request) {
        made.set(request);
        return Response.builder().request(request).status(200).headers(Map.of()).build();
    }

    private static String contentType(RequestTemplate template) {
        return template.headers().get("Content-Type").iterator().next();
    }

    private static byte[] form(RequestEncoder encoder, Map<?, ?> parameters) {
        Map<String, List<Object>> form = new LinkedHashMap<>();
        parameters.forEach((name, value) -> form.put((String) name, List.of(value)));
        return encoder.fields(form, "application/x-www-form-urlencoded").bytes();
    }
}
