package dev.atlaslink.simulator.internal.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.internal.error.ApiException;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.internal.seed.Seeds;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.spec.Route;
import dev.atlaslink.simulator.internal.spec.RouteTable;
import dev.atlaslink.simulator.internal.validation.OperationValidator;
import dev.atlaslink.simulator.internal.validation.Query;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets other processes do with a simulator what its Java interface does.
 *
 * <p>Its own OpenAPI document says what it takes, checked by the same code as Atlas's requests; it is read on first use.
 */
public final class ControlPlane {

    private static final String PREFIX = "/_atlas/";

    private final Map<String, ControlHandler> handlers;

    public ControlPlane(AtlasSimulator simulator, Seeds seeds) {
        handlers = Stream.of(
                        new HealthControl(simulator).handlers(),
                        new DocumentControl().handlers(),
                        new StateControl(simulator, seeds).handlers(),
                        new EventControl(simulator.resources()).handlers(),
                        new ClockControl(simulator.clock()).handlers(),
                        new FaultControl(simulator.faults()).handlers(),
                        new JournalControl(simulator.journal()).handlers())
                .flatMap(family -> family.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Responds to a request; empty if it is for Atlas, which has no such paths. */
    public Optional<Response> respond(ReceivedRequest request) {
        if (Overview.isAskedFor(request)) {
            return Optional.of(Overview.response());
        }
        return request.path().startsWith(PREFIX) ? Optional.of(handle(request)) : Optional.empty();
    }

    private Response handle(ReceivedRequest request) {
        try {
            return work(request);
        } catch (ApiException refusal) {
            return refusal.explained();
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException | ArithmeticException refusal) {
            // What the schema cannot say, the Java interface refuses in words of its own.
            return ErrorCode.VALIDATION_ERROR
                    .with(request.path())
                    .because(refusal.getMessage())
                    .explained();
        }
    }

    private Response work(ReceivedRequest request) {
        LocalCallers.require(request);
        Route route = Description.ROUTES.route(request);
        Operation operation = route.operation();
        OperationValidator validator = Description.VALIDATORS.get(operation.id());
        Query query = validator.validateQuery(request);
        ObjectNode body = validator.validateBody(request, route.pathParameters(), Optional.empty());
        return handlers.get(operation.id())
                .handle(new ControlCall(operation.successStatus(), route.pathParameters(), query, body));
    }

    private static final class Description {

        static final ApiDescription API = ApiDescription.controlPlane();
        static final RouteTable ROUTES = new RouteTable(API.operations());
        static final Map<String, OperationValidator> VALIDATORS = validators();

        private static Map<String, OperationValidator> validators() {
            Map<String, OperationValidator> validators = new HashMap<>();
            API.operations().forEach(operation -> validators.put(operation.id(), new OperationValidator(operation)));
            return Map.copyOf(validators);
        }
    }
}
