package dev.atlaslink.client.internal.pipeline;

import feign.MethodMetadata;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Knows where a generated method has the variables of its templates among its parameters. */
final class ArgumentIndexes {
    private final MethodMetadata metadata;
    private final Map<String, Integer> byName = new HashMap<>();

    ArgumentIndexes(MethodMetadata metadata) {
        this.metadata = metadata;
        metadata.indexToName().forEach((index, names) -> names.forEach(name -> byName.put(name, index)));
    }

    /**
     * Returns where a variable is.
     *
     * @throws IllegalArgumentException if no parameter has its name
     */
    int of(String variable) {
        Integer index = byName.get(variable);
        if (index == null) {
            throw refusal("variable {" + variable + "}", "one of " + byName.keySet());
        }
        return index;
    }

    /**
     * Returns where the map of free query parameters is, if there is one.
     *
     * @throws IllegalArgumentException if it is anything else than a map
     */
    OptionalInt ofQueryMap() {
        if (metadata.queryMapIndex() == null) {
            return OptionalInt.empty();
        }
        Class<?> type = metadata.method().getParameterTypes()[metadata.queryMapIndex()];
        if (!Map.class.isAssignableFrom(type)) {
            throw refusal("a " + type.getSimpleName() + " as @QueryMap", "a Map");
        }
        return OptionalInt.of(metadata.queryMapIndex());
    }

    /** Says what is wrong with the annotations of the method. */
    IllegalArgumentException refusal(String found, String allowed) {
        return new IllegalArgumentException(metadata.method().getName() + " has " + found + "; allowed is " + allowed);
    }
}
