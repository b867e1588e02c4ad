package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.behaviour.OperationHandler;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import java.util.Map;

/**
 * Adds operations to those of the bundled specs: what the API may come to have, such as several versions of an operation.
 *
 * @param spec an OpenAPI document in YAML or JSON; empty if there is nothing to add
 * @param behaviour of its operations, by operationId; those that have none respond with 501
 */
record FurtherSpec(String spec, Map<String, OperationHandler> behaviour) {

    static final FurtherSpec NONE = new FurtherSpec("", Map.of());

    ApiDescription added(ApiDescription api) {
        return spec.isEmpty() ? api : api.with("further spec", spec);
    }
}
