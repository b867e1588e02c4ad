package dev.atlaslink.simulator.internal.validation;

import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.spec.Operation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps the validator of every operation. */
public final class RequestValidator {

    private final Map<String, OperationValidator> validators;

    private RequestValidator(List<Operation> operations) {
        this.validators =
                operations.stream().collect(Collectors.toUnmodifiableMap(Operation::id, OperationValidator::new));
    }

    /** Returns the validator of the bundled specs, compiled once for the whole process. */
    public static RequestValidator bundled() {
        return Bundled.INSTANCE;
    }

    public OperationValidator of(Operation operation) {
        return validators.get(operation.id());
    }

    private static final class Bundled {

        static final RequestValidator INSTANCE =
                new RequestValidator(ApiDescription.bundled().operations());
    }
}
