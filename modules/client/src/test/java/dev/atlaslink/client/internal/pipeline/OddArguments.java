package dev.atlaslink.client.internal.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.internal.codec.JsonCodec;
import feign.Param;
import feign.RequestLine;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Arguments for any generated method.
 *
 * @param text for what is a text or an open enum
 * @param number may be {@code null}
 * @param flag may be {@code null}
 */
record OddArguments(String text, Integer number, Boolean flag) {
    /** Holds what the smallest body of each operation needs. */
    private static final String BODY = """
            {"providerName": "AWS", "region": "US_EAST_1", "enabled": true, "cloudProvider": "AWS", "id": "vpce-1",
             "interfaceEndpointId": "é/%2F", "supportedRemoteRegions": ["EU_WEST_1"], "regionName": "US_EAST_1", "odd": null}
            """;

    private static final JsonMapper JSON = JsonCodec.mapper();

    static List<OddArguments> all() {
        List<OddArguments> all = new ArrayList<>();
        Integer[] numbers = {null, 0, -1, Integer.MAX_VALUE};
        Boolean[] flags = {null, true, false};
        List<String> texts = Stream.of(
                        "AWS",
                        "66b81b2f5f1d0c4e8a7d3c10",
                        "a/b",
                        "a b+c",
                        "a?b#c",
                        "a&b=c;d",
                        "a%2Fb",
                        "100%",
                        "%zz",
                        "{id}")
                .toList();
        for (String text : texts) {
            for (Integer number : numbers) {
                for (Boolean flag : flags) {
                    all.add(new OddArguments(text, number, flag));
                }
            }
        }
        for (String text : List.of("é", "\uD835\uDCB3", "*~-._", "!$'():@,", "...", " x ", "a\\b\"<>|^`[]", "a\tb\n")) {
            all.add(new OddArguments(text, 1, true));
        }
        return all;
    }

    Object[] of(Method operation) {
        return Stream.of(operation.getParameters())
                .map(parameter -> argument(parameter, text))
                .toArray();
    }

    /** Returns the same arguments, those of the path encoded: Feign would have to guess whether they are. */
    Object[] encoded(Method operation) {
        String path = operation.getAnnotation(RequestLine.class).value().split("\\?", 2)[0];
        return Stream.of(operation.getParameters())
                .map(parameter -> argument(parameter, isIn(path, parameter) ? encode(text) : text))
                .toArray();
    }

    private Object argument(Parameter parameter, String value) {
        Class<?> type = parameter.getType();
        if (type == Integer.class) {
            return number;
        }
        if (type == Boolean.class) {
            return flag;
        }
        try {
            boolean body = !parameter.isAnnotationPresent(Param.class);
            String json = body ? BODY : JSON.writeValueAsString(value);
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static boolean isIn(String path, Parameter parameter) {
        Param param = parameter.getAnnotation(Param.class);
        return param != null && path.contains("{" + param.value() + "}");
    }

    private static String encode(String value) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            String character = String.valueOf((char) (b & 0xFF));
            encoded.append(character.matches("[A-Za-z0-9._~-]") ? character : String.format("%%%02X", b));
        }
        return encoded.toString();
    }
}
