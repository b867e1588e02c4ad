package dev.atlaslink.simulator.internal.validation;

import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.spec.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the validator of every operation, whose schemas are compiled when it is first called. */
public final class RequestValidator {

    private final List<Parameter> tolerated;
    private final Map<String, OperationValidator> validators = new ConcurrentHashMap<>();

    private RequestValidator(ApiDescription api) {
        // Pages and clients of v1.0 give paging to operations that have nothing to page (v1.0 reference, official Go
        // client).
        this.tolerated = api.operations().stream()
                .filter(operation -> operation.surface().toleratesPaging())
                .flatMap(operation -> operation.parameters(Parameter.Location.QUERY).stream())
                .distinct()
                .toList();
    }

    /** Returns the validator of an API; that of the bundled specs alone is the same for the whole process. */
    public static RequestValidator of(ApiDescription api) {
        if (api == ApiDescription.bundled()) {
            return Bundled.INSTANCE;
        }
        RequestValidator validator = new RequestValidator(api);
        // What is wrong with a schema of the user's is told at the start.
        Set<String> ours = ApiDescription.bundled().operationIds();
        api.operations().stream()
                .filter(operation -> !ours.contains(operation.id()))
                .forEach(validator::of);
        return validator;
    }

    public OperationValidator of(Operation operation) {
        return validators.computeIfAbsent(
                operation.id(),
                id -> new OperationValidator(operation, operation.surface().toleratesPaging() ? tolerated : List.of()));
    }

    private static final class Bundled {

        static final RequestValidator INSTANCE = new RequestValidator(ApiDescription.bundled());
    }
}
