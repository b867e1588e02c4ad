package dev.atlaslink.simulator.internal.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Instant;

/**
 * Holds one resource that stands directly below a project, of whatever kind.
 *
 * @param id 24 hexadecimal digits
 * @param attributes what its kind alone knows, as requests and seeds have it; the region among them
 */
public record Item(ResourceKind kind, String id, Provider provider, ObjectNode attributes, Progress progress) {

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

    /** Returns the region in Atlas's spelling. */
    public String regionName() {
        return attributes.path(REGION).textValue();
    }

    public Item deleted(Instant now) {
        return withProgress(progress.deleted(now));
    }

    Item withProgress(Progress replacement) {
        return new Item(kind, id, provider, attributes, replacement);
    }
}
