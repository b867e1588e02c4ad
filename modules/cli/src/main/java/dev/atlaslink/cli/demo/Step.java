package dev.atlaslink.cli.demo;

import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;

/**
 * Says what one step of the demo does and what must come of it.
 *
 * @param name what the step does, in words
 * @param operationId the operation that it calls, again and again if it waits
 * @param httpStatus of the last response
 * @param seed number of the seed whose own call this is
 * @param version date of the version that it asks for, where that is not the first one
 * @param ends status of the resource after the step
 * @param passes status that must be seen while waiting
 */
record Step(
        String name,
        String operationId,
        int httpStatus,
        Optional<String> seed,
        Optional<String> version,
        Optional<ResourceStatus> ends,
        Optional<ResourceStatus> passes) {

    static Step step(String name, String operationId, int httpStatus) {
        return new Step(
                name, operationId, httpStatus, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Step ofSeed(String number) {
        return new Step(name, operationId, httpStatus, Optional.of(number), version, ends, passes);
    }

    Step under(String date) {
        return new Step(name, operationId, httpStatus, seed, Optional.of(date), ends, passes);
    }

    Step endsIn(ResourceStatus status) {
        return new Step(name, operationId, httpStatus, seed, version, Optional.of(status), passes);
    }

    Step passingThrough(ResourceStatus status) {
        return new Step(name, operationId, httpStatus, seed, version, ends, Optional.of(status));
    }
}
