package dev.atlaslink.simulator.internal.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.error.ApiException;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.validation.BodyValidator;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads seeds that did not come by the control plane, by the schema of the control plane. */
public final class SeedFormat {

    private static final String OPERATION_ID = "plantSeed";

    private SeedFormat() {}

    /**
     * Reads a seed.
     *
     * @throws IllegalArgumentException if it is not JSON or violates the schema; the message says where and how
     */
    public static ObjectNode read(String json) {
        Operation operation = ApiDescription.controlPlane().operation(OPERATION_ID);
        try {
            return new BodyValidator(operation.requestBodies().get(0))
                    .validate(json.getBytes(StandardCharsets.UTF_8), Optional.empty());
        } catch (ApiException refusal) {
            throw new IllegalArgumentException("The seed is refused: " + refusal.why(), refusal);
        }
    }
}
