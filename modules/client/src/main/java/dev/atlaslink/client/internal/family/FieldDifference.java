package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.internal.wording.Printable;
import java.util.Optional;

/**
 * A value that is not the one asked for.
 *
 * @param field as the request calls it
 * @param there what the resource has
 * @param asked what the request asks for
 */
public record FieldDifference(String field, Optional<String> there, Optional<String> asked) {
    String text() {
        return field + " is " + shown(there) + ", asked for is " + shown(asked);
    }

    private static String shown(Optional<String> value) {
        return value.map(text -> '"' + Printable.escape(text) + '"').orElse("none");
    }
}
