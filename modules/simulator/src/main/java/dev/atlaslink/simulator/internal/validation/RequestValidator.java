package dev.atlaslink.simulator.internal.validation;

import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.spec.Parameter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Keeps the validator of every operation. */
public final class RequestValidator {

    private final Map<String, OperationValidator> validators;

    private RequestValidator(List<Operation> operations) {
        List<Parameter> tolerated = operations.stream()
                .filter(operation -> operation.surface().toleratesPaging())
                .flatMap(operation -> operation.parameters(Parameter.Location.QUERY).stream())
                .distinct()
                .toList();
        // Pages and clients of v1.0 give paging to operations that have nothing to page (v1.0 reference, official Go
        // client).
        this.validators = operations.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Operation::id,
                        operation -> new OperationValidator(
                                operation, operation.surface().toleratesPaging() ? tolerated : List.of())));
    }

    /** Begins to read the bundled specs and to compile their schemas in the background; once for the whole process. */
    public static void readAhead() {
        Bundled.begin();
    }

    /** Returns the validator of an API, when it is there; that of the bundled specs alone is compiled only once. */
    public static CompletableFuture<RequestValidator> of(ApiDescription api) {
        return api == ApiDescription.bundled()
                ? Bundled.INSTANCE
                : CompletableFuture.completedFuture(new RequestValidator(api.operations()));
    }

    private static RequestValidator compile() {
        return new RequestValidator(ApiDescription.bundled().operations());
    }

    private static void inBackground(Runnable task) {
        Thread thread = new Thread(task, "atlas-simulator-specs");
        thread.setDaemon(true);
        thread.start();
    }

    public OperationValidator of(Operation operation) {
        return validators.get(operation.id());
    }

    private static final class Bundled {

        // The work is not in a lambda here: its thread would wait for this very initialization.
        static final CompletableFuture<RequestValidator> INSTANCE =
                CompletableFuture.supplyAsync(RequestValidator::compile, RequestValidator::inBackground);

        /** Does what the initialization of the class has done by now. */
        static void begin() {}
    }
}
