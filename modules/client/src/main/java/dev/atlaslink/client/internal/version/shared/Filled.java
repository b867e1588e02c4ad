package dev.atlaslink.client.internal.version.shared;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Hands on what holds anything: for an empty list or map, as most objects of a list have them, a builder makes another. */
public final class Filled {
    private Filled() {}

    public static <T> void list(List<T> items, Consumer<List<T>> builder) {
        if (!items.isEmpty()) {
            builder.accept(items);
        }
    }

    public static <T> void map(Map<String, T> entries, Consumer<Map<String, T>> builder) {
        if (!entries.isEmpty()) {
            builder.accept(entries);
        }
    }
}
