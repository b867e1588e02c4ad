package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.behaviour.OperationHandler;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.util.Map;

/**
 * Adds operations to those of the bundled specs: what the API may come to have, such as several versions of an operation.
 *
 * @param spec an OpenAPI document in YAML or JSON; empty if there is nothing to add
 * @param behaviour of its operations, by operationId; those that have none respond with 501
 */
record FurtherSpec(String spec, Map<String, OperationHandler> behaviour) {

    static final FurtherSpec NONE = new FurtherSpec("", Map.of());

    /** Adds them; refuses a document that cannot be served. */
    ApiDescription added(ApiDescription api) {
        if (spec.isEmpty()) {
            return api;
        }
        ApiDescription more;
        try {
            more = api.with("the document", spec);
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException("furtherSpec is refused: " + e.getMessage(), e);
        }
        if (more.operations().size() == api.operations().size()) {
            throw new IllegalArgumentException(Wording.described("furtherSpec", "without operations", "at least one"));
        }
        return more;
    }
}
