package dev.atlaslink.simulator.internal.kind;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.error.ApiException;
import dev.atlaslink.simulator.internal.state.Item;
import java.time.Instant;
import java.util.Optional;

/** Says what one kind of items allows, and how it is shown. */
public interface ItemRules {

    /** Names the property by which requests and seeds tell one from others. */
    default String idName() {
        return "id";
    }

    /** Returns the attributes of one that a request creates; refuses where Atlas does. */
    ObjectNode created(Call call);

    /** Returns the id that a request gives to what it creates; empty if Atlas makes one. */
    default Optional<String> givenId(Call call) {
        return Optional.empty();
    }

    /** Returns what the response to a creation shows: the item, unless Atlas shows something else. */
    default ObjectNode shownWhenCreated(Item created, Call call) {
        return view(created, call);
    }

    /** Refuses a deletion that Atlas refuses. */
    void requireDeletable(Item item, Instant now);

    ObjectNode view(Item item, Call call);

    /** Makes the refusal of an id that none of them has. */
    ApiException absent(String id, Call call);
}
