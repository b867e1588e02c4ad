package dev.atlaslink.cli.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells what a step did on the wire.
 *
 * @param step what it did, in words
 * @param seed number of the seed whose own call this is, or {@code null}
 * @param apiVersion API generation
 * @param operationId operation of the last request
 * @param auth authentication scheme of the credentials
 * @param accept media type asked for by the last request
 * @param contentType media type of the last response without parameters, or {@code null} if it had none
 * @param status HTTP status of the last response, or {@code null} if none came
 * @param wireRequests all requests of the step, with challenges, tokens and polls
 * @param resourceStatus where the resource stands afterwards, or {@code null} if the step has no single one
 */
record StepResult(
        String step,
        String seed,
        String apiVersion,
        String operationId,
        String auth,
        String accept,
        String contentType,
        Integer status,
        int wireRequests,
        String resourceStatus) {

    Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("step", step);
        map.put("seed", seed);
        map.put("apiVersion", apiVersion);
        map.put("operationId", operationId);
        map.put("auth", auth);
        map.put("accept", accept);
        map.put("contentType", contentType);
        map.put("status", status);
        map.put("wireRequests", wireRequests);
        map.put("resourceStatus", resourceStatus);
        return map;
    }
}
