package dev.atlaslink.client.internal.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads arguments that may be one value, several or none. */
final class Values {
    private Values() {}

    /** Tells whether an argument is a list or an array; nearly none is. */
    static boolean areSeveral(Object argument) {
        return argument instanceof Iterable<?> || argument instanceof Object[];
    }

    /** Returns what an argument holds; {@code null} holds nothing, as itself and in a list. */
    static List<Object> of(Object argument) {
        if (argument instanceof Iterable<?> several) {
            List<Object> values = new ArrayList<>();
            for (Object value : several) {
                if (value != null) {
                    values.add(value);
                }
            }
            return values;
        }
        if (argument instanceof Object[] several) {
            return of(Arrays.asList(several));
        }
        return argument == null ? List.of() : List.of(argument);
    }
}
