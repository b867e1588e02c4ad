package dev.atlaslink.client.internal.pipeline;

import feign.CollectionFormat;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Describes a method by what the generator has written beside its interface, in the words of Feign's annotations. */
final class WrittenMethod {
    private WrittenMethod() {}

    /**
     * Describes a method.
     *
     * @param name of the method
     * @param tag of its interface
     * @param written what the generated class says of it
     */
    static MethodDescription describe(String name, String tag, Map<String, Object> written) {
        List<String> parameters = texts(written, "parameters");
        Map<String, Integer> indexes = new HashMap<>();
        for (int index = 0; index < parameters.size(); index++) {
            indexes.put(parameters.get(index), index);
        }
        Object queryMap = written.get("queryMapIndex");
        return new MethodDescription(
                name,
                tag,
                (String) written.get("requestLine"),
                (CollectionFormat) written.getOrDefault("collectionFormat", CollectionFormat.EXPLODED),
                headers(texts(written, "headers")),
                indexes,
                queryMap == null ? OptionalInt.empty() : OptionalInt.of((Integer) queryMap),
                Optional.ofNullable((Integer) written.get("bodyIndex"))
                        .map(index -> new MethodDescription.Body(index, (Type) written.get("bodyType"))),
                texts(written, "formParams"),
                (Type) written.getOrDefault("returnType", void.class));
    }

    private static List<String> texts(Map<String, Object> written, String key) {
        List<String> texts = new ArrayList<>();
        for (Object text : (List<?>) written.getOrDefault(key, List.of())) {
            texts.add((String) text);
        }
        return texts;
    }

    private static Map<String, Collection<String>> headers(List<String> lines) {
        Map<String, Collection<String>> headers = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>(1))
                    .add(line.substring(colon + 1).strip());
        }
        return headers;
    }
}
