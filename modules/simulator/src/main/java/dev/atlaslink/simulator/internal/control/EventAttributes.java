package dev.atlaslink.simulator.internal.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says what has to be told of an event beside its action.
 *
 * @param required what must be told
 * @param optional what may be
 */
record EventAttributes(Set<String> required, Set<String> optional) {

    private static final Map<String, EventAttributes> BY_ACTION = Map.of(
            "advance", new EventAttributes(Set.of("id"), Set.of("serviceId")),
            "advanceAll", new EventAttributes(Set.of(), Set.of()),
            "approve", new EventAttributes(Set.of("id"), Set.of("serviceId")),
            "fail", new EventAttributes(Set.of("id", "errorMessage"), Set.of("serviceId")),
            "failNext", new EventAttributes(Set.of("kind", "errorMessage"), Set.of()),
            "reject", new EventAttributes(Set.of("serviceId", "id"), Set.of()),
            "removeInCloud", new EventAttributes(Set.of("id"), Set.of()));

    /** Refuses an event that says too little or too much, before anything happens. */
    static void check(String action, ObjectNode event) {
        EventAttributes expected = BY_ACTION.get(action);
        Set<String> given = new TreeSet<>();
        event.fieldNames().forEachRemaining(given::add);
        given.remove("action");
        Set<String> surplus = new TreeSet<>(given);
        surplus.removeAll(expected.required);
        surplus.removeAll(expected.optional);
        for (String name : surplus) {
            throw new IllegalArgumentException(
                    Wording.described("/" + name, "given with the action " + action, expected.allowed()));
        }
        for (String name : new TreeSet<>(expected.required)) {
            if (!given.contains(name)) {
                throw new IllegalArgumentException(
                        Wording.described("/" + name, "missing", "a text with the action " + action));
            }
        }
    }

    private String allowed() {
        Set<String> known = new TreeSet<>(required);
        known.addAll(optional);
        return known.isEmpty() ? "the action alone" : "one of " + known;
    }
}
