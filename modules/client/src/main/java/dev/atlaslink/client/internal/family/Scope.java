package dev.atlaslink.client.internal.family;

import java.util.List;

/**
 * Where resources of one kind are listed, created and looked for.
 *
 * @param text for messages, such as {@code of AWS}
 * @param parts tell it from other places of the same kind
 */
public record Scope(String text, List<Object> parts) {
    /** Copies the list. */
    public Scope {
        parts = List.copyOf(parts);
    }
}
