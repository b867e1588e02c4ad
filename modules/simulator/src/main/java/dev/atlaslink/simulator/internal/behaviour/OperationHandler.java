package dev.atlaslink.simulator.internal.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.kind.Call;
import java.util.Optional;

/** Does what one operation does. */
@FunctionalInterface
public interface OperationHandler {

    /** Returns the body of the successful response; empty if it has none. The status is the spec's. */
    Optional<JsonNode> handle(Call call);
}
