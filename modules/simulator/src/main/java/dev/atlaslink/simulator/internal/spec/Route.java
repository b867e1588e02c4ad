package dev.atlaslink.simulator.internal.spec;

import dev.atlaslink.simulator.internal.error.ApiException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says where a request leads: to an operation with its path parameters, or to a refusal. */
public final class Route {

    // Atlas challenges on every path, known or not (recorded responses).
    private static final Set<SecurityScheme> UNROUTED_SCHEMES = Set.of(SecurityScheme.DIGEST, SecurityScheme.BEARER);

    private final Operation operation;
    private final Map<String, String> pathParameters;
    private final ApiException refusal;

    private Route(Operation operation, Map<String, String> pathParameters, ApiException refusal) {
        this.operation = operation;
        this.pathParameters = pathParameters;
        this.refusal = refusal;
    }

    static Route to(Operation operation, Map<String, String> pathParameters) {
        return new Route(operation, pathParameters, null);
    }

    static Route refused(ApiException refusal) {
        return new Route(null, Map.of(), refusal);
    }

    public Optional<String> operationId() {
        return Optional.ofNullable(operation).map(Operation::id);
    }

    public Set<SecurityScheme> schemes() {
        return operation == null ? UNROUTED_SCHEMES : operation.schemes();
    }

    /** Returns the operation; throws the refusal if there is none. */
    public Operation operation() {
        if (operation == null) {
            throw refusal;
        }
        return operation;
    }

    /** Returns the decoded path parameters by name. */
    public Map<String, String> pathParameters() {
        return pathParameters;
    }
}
