package dev.atlaslink.simulator.internal.state;

import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds the items of one project, kind by kind and within a kind oldest first. */
final class Items {

    private final Map<ResourceKind, Map<String, Item>> kinds = new EnumMap<>(ResourceKind.class);

    void put(Item item) {
        of(item.kind()).put(item.id(), item);
    }

    /** Lists those of a kind that still exist. */
    List<Item> of(ResourceKind kind, Instant now) {
        Map<String, Item> items = of(kind);
        items.values().removeIf(item -> item.progress().isGone(now));
        return List.copyOf(items.values());
    }

    /** Lists those of all kinds that still exist. */
    List<Item> all(Instant now) {
        List<Item> all = new ArrayList<>();
        kinds.keySet().forEach(kind -> all.addAll(of(kind, now)));
        return all;
    }

    /** Lets each go as far as it can at once, if that is how they move. */
    void settle() {
        kinds.values()
                .forEach(items -> items.replaceAll(
                        (id, item) -> item.withProgress(item.progress().settled())));
    }

    void clear() {
        kinds.clear();
    }

    private Map<String, Item> of(ResourceKind kind) {
        return kinds.computeIfAbsent(kind, none -> new LinkedHashMap<>());
    }
}
