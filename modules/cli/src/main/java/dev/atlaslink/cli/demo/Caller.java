package dev.atlaslink.cli.demo;

import dev.atlaslink.cli.output.ProgressLines;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.event.Attempt;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Performs steps in one API generation with one kind of credentials: calls, reports, then checks. */
final class Caller implements AutoCloseable {
    private final AtlasClient client;
    private final String auth;
    private final AttemptLog attempts;
    private final Report report;
    private final Function<String, ProgressLines> progress;

    Caller(
            AtlasClient client,
            String auth,
            AttemptLog attempts,
            Report report,
            Function<String, ProgressLines> progress) {
        this.client = client;
        this.auth = auth;
        this.attempts = attempts;
        this.report = report;
        this.progress = progress;
    }

    AtlasProject project() {
        return client.project();
    }

    /** Performs a step that starts an operation. */
    <T> Operation<T> start(Step step, Supplier<Operation<T>> call) {
        Operation<T> operation = call(step, call);
        finish(step, Optional.of(operation.status()), Set.of());
        return operation;
    }

    /** Performs a step that waits for an operation. */
    <T> T await(Step step, Operation<T> operation) {
        Set<ResourceStatus> seen = new LinkedHashSet<>();
        T result;
        try (ProgressLines lines = progress.apply(step.name())) {
            operation
                    .onProgress(now -> lines.show(now.status().value(), now.elapsed()))
                    .onProgress(now -> seen.add(now.status()));
            result = call(step, operation::await);
        }
        finish(step, Optional.of(operation.status()), seen);
        return result;
    }

    /** Performs a step that reads. */
    <T> T read(Step step, Supplier<T> call) {
        T result = call(step, call);
        finish(step, Optional.empty(), Set.of());
        return result;
    }

    @Override
    public void close() {
        client.close();
    }

    private <T> T call(Step step, Supplier<T> call) {
        try {
            return call.get();
        } catch (AtlasException e) {
            result(step, Optional.empty()).ifPresent(report::add);
            throw new DemoFailedException("step \"" + step.name() + "\" went wrong: " + e.getMessage(), e);
        }
    }

    private void finish(Step step, Optional<ResourceStatus> status, Set<ResourceStatus> seen) {
        StepResult result = result(step, status)
                .orElseThrow(() ->
                        new DemoFailedException("step \"" + step.name() + "\" went wrong: it sent nothing", null));
        report.add(result);
        new Expectation(step, mediaType(step)).check(result, seen);
    }

    /**
     * The last request of the step's operation is its own: challenges and tokens come before the calls that need them, and
     * behind an absence of Azure's endpoint the client looks whether the service lists it in another spelling.
     */
    private Optional<StepResult> result(Step step, Optional<ResourceStatus> status) {
        List<Attempt> made = attempts.take();
        if (made.isEmpty()) {
            return Optional.empty();
        }
        Attempt last = made.stream()
                .filter(attempt -> attempt.operationId().equals(step.operationId()))
                .reduce((earlier, later) -> later)
                .orElse(made.get(made.size() - 1));
        return Optional.of(new StepResult(
                step.name(),
                step.seed().orElse(null),
                client.apiVersion().toString(),
                last.operationId(),
                auth,
                last.accept().orElse(null),
                last.contentTypeReceived().map(Caller::withoutParameters).orElse(null),
                last.status().isPresent() ? last.status().getAsInt() : null,
                made.size(),
                status.map(ResourceStatus::value).orElse(null)));
    }

    /** What the Atlas references document for their generations. */
    private String mediaType(Step step) {
        return switch (client.apiVersion()) {
            case V1_LEGACY, V1 -> "application/json";
            case V2 -> "application/vnd.atlas." + step.version().orElse("2023-01-01") + "+json";
        };
    }

    private static String withoutParameters(String contentType) {
        return contentType.replaceFirst("\\s*;.*", "");
    }
}
