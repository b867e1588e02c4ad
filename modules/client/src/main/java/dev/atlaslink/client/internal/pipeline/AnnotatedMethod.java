package dev.atlaslink.client.internal.pipeline;

import feign.MethodMetadata;
import feign.RequestLine;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Describes a method by what Feign reads off its annotations. */
final class AnnotatedMethod {
    private AnnotatedMethod() {}

    /**
     * Describes a method.
     *
     * @param metadata what Feign has read
     * @throws IllegalArgumentException if the method has an annotation that our generator does not make
     */
    static MethodDescription describe(MethodMetadata metadata) {
        if (metadata.headerMapIndex() != null
                || metadata.urlIndex() != null
                || metadata.template().bodyTemplate() != null) {
            throw new IllegalArgumentException(metadata.method().getName()
                    + " has @HeaderMap, @Body or a URI; allowed are @Param, @QueryMap and one body");
        }
        RequestLine line = metadata.method().getAnnotation(RequestLine.class);
        Map<String, Integer> indexes = new HashMap<>();
        metadata.indexToName().forEach((index, names) -> names.forEach(name -> indexes.put(name, index)));
        MethodDescription description = new MethodDescription(
                metadata.method().getName(),
                MethodDescription.tag(metadata.method().getDeclaringClass()),
                line.value(),
                line.collectionFormat(),
                metadata.template().headers(),
                indexes,
                metadata.queryMapIndex() == null ? OptionalInt.empty() : OptionalInt.of(metadata.queryMapIndex()),
                Optional.ofNullable(metadata.bodyIndex())
                        .map(index -> new MethodDescription.Body(index, metadata.bodyType())),
                metadata.formParams(),
                metadata.returnType());
        requireMap(metadata, description);
        return description;
    }

    private static void requireMap(MethodMetadata metadata, MethodDescription description) {
        description.queryMap().ifPresent(index -> {
            Class<?> type = metadata.method().getParameterTypes()[index];
            if (!Map.class.isAssignableFrom(type)) {
                throw description.refusal("a " + type.getSimpleName() + " as @QueryMap", "a Map");
            }
        });
    }
}
