package dev.atlaslink.cli;

import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.error.AtlasApiException;
import dev.atlaslink.client.error.ConnectFailedException;
import dev.atlaslink.client.error.DuplicateCreatedException;
import dev.atlaslink.client.error.ErrorResponse;
import dev.atlaslink.client.error.FailedLeftoverException;
import dev.atlaslink.client.error.OutcomeUnknownException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what programs want to know of a failure.
 *
 * @param properties exit code; HTTP status and error code of Atlas; ids so far; command line that goes on
 */
record FailureDetails(Map<String, Object> properties) {
    private static final String NEXT = "next";
    private static final int MOST_CAUSES = 10;

    static FailureDetails badInput() {
        return exit(ExitCode.BAD_INPUT);
    }

    static FailureDetails exit(int code) {
        return new FailureDetails(Map.of("exitCode", code));
    }

    static FailureDetails interrupted(Unfinished work) {
        Map<String, Object> properties = start(ExitCode.INTERRUPTED);
        work.id().ifPresent(id -> properties.put("id", id));
        properties.put(NEXT, work.next());
        return new FailureDetails(properties);
    }

    static FailureDetails of(Exception failure) {
        Exception reason = failure instanceof UnfinishedException unfinished ? unfinished.reason() : failure;
        Map<String, Object> properties = start(ExitCode.of(reason));
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            add(cause, properties);
            cause = cause.getCause();
        }
        if (failure instanceof UnfinishedException unfinished) {
            properties.put(NEXT, unfinished.next());
        }
        return new FailureDetails(properties);
    }

    Optional<String> next() {
        return Optional.ofNullable((String) properties.get(NEXT));
    }

    private static Map<String, Object> start(int exitCode) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("exitCode", exitCode);
        return properties;
    }

    /** What an outer failure knows goes before what its cause does. */
    private static void add(Throwable failure, Map<String, Object> properties) {
        if (failure instanceof UnfinishedException unfinished) {
            unfinished.id().ifPresent(id -> properties.putIfAbsent("id", id));
        } else if (failure instanceof AtlasApiException refusal) {
            ErrorResponse response = refusal.response();
            properties.putIfAbsent("status", response.status());
            response.errorCode().ifPresent(code -> properties.putIfAbsent("code", code));
            properties.putIfAbsent("operation", response.operationId());
        } else if (failure instanceof ConnectFailedException connect) {
            properties.putIfAbsent("step", connect.step().name());
            connect.serviceId().ifPresent(id -> properties.putIfAbsent("serviceId", id));
            connect.endpointId().ifPresent(id -> properties.putIfAbsent("endpointId", id));
        } else if (failure instanceof AmbiguousResultException several) {
            properties.putIfAbsent("candidates", several.candidates());
        } else if (failure instanceof DuplicateCreatedException duplicate) {
            properties.putIfAbsent("id", duplicate.own());
            properties.putIfAbsent("candidates", duplicate.all());
        } else {
            id(failure).ifPresent(id -> properties.putIfAbsent("id", id));
            CleanupOption.isGone(failure).ifPresent(gone -> properties.putIfAbsent("deleted", gone));
        }
    }

    private static Optional<String> id(Throwable failure) {
        if (failure instanceof WaitTimeoutException timeout) {
            return Optional.of(timeout.id());
        }
        if (failure instanceof WaitFailedException failed) {
            return Optional.of(failed.id());
        }
        if (failure instanceof FailedLeftoverException leftover) {
            return Optional.of(leftover.id());
        }
        return failure instanceof OutcomeUnknownException unknown ? unknown.id() : Optional.empty();
    }
}
