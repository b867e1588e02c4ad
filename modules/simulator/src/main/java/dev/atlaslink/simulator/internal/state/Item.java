package dev.atlaslink.simulator.internal.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Instant;
import java.util.Optional;

/**
 * Holds one resource that stands directly below a project, of whatever kind.
 *
 * @param id 24 hexadecimal digits, unless whoever creates one of its kind names it
 * @param provider empty if its kind is of none
 * @param attributes what its kind alone knows, as requests and seeds have it; the region among them, if it has one
 */
public record Item(
        ResourceKind kind, String id, Optional<Provider> provider, ObjectNode attributes, Progress progress) {

    /** Names the attribute that is the region. */
    public static final String REGION = "regionName";

    public Item {
        attributes = attributes.deepCopy();
    }

    /** Returns a copy: what is done to it does not change the item. */
    @Override
    public ObjectNode attributes() {
        return attributes.deepCopy();
    }

    /** Returns the region in Atlas's spelling; empty if its kind is in none. */
    public Optional<String> regionName() {
        return Optional.ofNullable(attributes.path(REGION).textValue());
    }

    public Item deleted(Instant now) {
        return withProgress(progress.deleted(now));
    }

    Item updated(Instant now) {
        return withProgress(progress.updated(now));
    }

    Item withProgress(Progress replacement) {
        return new Item(kind, id, provider, attributes, replacement);
    }
}
