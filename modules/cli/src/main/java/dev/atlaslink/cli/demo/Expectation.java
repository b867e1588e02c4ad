package dev.atlaslink.cli.demo;

import dev.atlaslink.client.model.ResourceStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Compares what a step did with what it should have done. */
final class Expectation {
    private static final String ERROR_MEDIA_TYPE = "application/json";

    private final Step step;
    private final String mediaType;
    private final List<String> differences = new ArrayList<>();

    /** Takes a step and the media type that its API generation speaks. */
    Expectation(Step step, String mediaType) {
        this.step = step;
        this.mediaType = mediaType;
    }

    void check(StepResult result, Set<ResourceStatus> seen) {
        compare("operation", step.operationId(), result.operationId());
        compare("HTTP status", step.httpStatus(), result.status());
        compare("media type sent", mediaType, result.accept());
        compare("media type received", mediaTypeReceived(), result.contentType());
        compare("resource status", step.ends().map(ResourceStatus::value).orElse(null), result.resourceStatus());
        step.passes()
                .filter(status -> !seen.contains(status))
                .ifPresent(status -> differences.add("expected to see " + status + " on the way but saw " + seen));
        if (!differences.isEmpty()) {
            throw new DemoFailedException(
                    "step \"" + step.name() + "\" went wrong: " + String.join("; ", differences), null);
        }
    }

    /** Errors are not versioned (Atlas API reference); 204 names the type of the body that it has not (recorded). */
    private String mediaTypeReceived() {
        return step.httpStatus() < 400 ? mediaType : ERROR_MEDIA_TYPE;
    }

    private void compare(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            differences.add("expected " + what + " " + expected + " but got " + actual);
        }
    }
}
