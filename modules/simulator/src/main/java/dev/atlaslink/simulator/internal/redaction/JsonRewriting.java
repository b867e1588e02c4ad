package dev.atlaslink.simulator.internal.redaction;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.http.Json;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes a JSON body. */
final class JsonRewriting {

    private JsonRewriting() {}

    /** Returns the changed body, the very same bytes if nothing changed; empty if it is not JSON. */
    static Optional<byte[]> rewrite(byte[] body, UnaryOperator<JsonNode> change) {
        try {
            JsonNode before = Json.read(body);
            JsonNode after = change.apply(before);
            return Optional.of(after.equals(before) ? body : Json.write(after, false));
        } catch (IOException e) {
            // Whoever asks decides what becomes of a body that cannot be looked into.
            return Optional.empty();
        }
    }
}
