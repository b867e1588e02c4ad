package dev.atlaslink.simulator.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.access.AccessList;
import dev.atlaslink.simulator.internal.access.Authorization;
import dev.atlaslink.simulator.internal.auth.AccessTokens;
import dev.atlaslink.simulator.internal.auth.Accounts;
import dev.atlaslink.simulator.internal.auth.Authentication;
import dev.atlaslink.simulator.internal.auth.Principal;
import dev.atlaslink.simulator.internal.behaviour.Behaviours;
import dev.atlaslink.simulator.internal.behaviour.OperationHandler;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.error.RefusedException;
import dev.atlaslink.simulator.internal.fault.Exchange;
import dev.atlaslink.simulator.internal.fault.FaultInjector;
import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.internal.kind.Call;
import dev.atlaslink.simulator.internal.negotiation.ServedVersion;
import dev.atlaslink.simulator.internal.negotiation.VersionCatalogue;
import dev.atlaslink.simulator.internal.negotiation.VersionNegotiator;
import dev.atlaslink.simulator.internal.quota.Quotas;
import dev.atlaslink.simulator.internal.quota.TokenRequests;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.spec.Route;
import dev.atlaslink.simulator.internal.spec.RouteTable;
import dev.atlaslink.simulator.internal.state.Project;
import dev.atlaslink.simulator.internal.state.Store;
import dev.atlaslink.simulator.internal.validation.OperationValidator;
import dev.atlaslink.simulator.internal.validation.Query;
import dev.atlaslink.simulator.internal.validation.RequestValidator;
import dev.atlaslink.simulator.internal.validation.V1GoClientBodies;
import dev.atlaslink.simulator.settings.Variant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Responds to requests.
 *
 * <p>Their way through the simulator is {@link #handle} on the outside, then {@link #respond}, {@link #authenticated}
 * and, unless a fault strikes before, {@link #work}.
 */
public final class Pipeline {

    private static final Logger LOG = LoggerFactory.getLogger("dev.atlaslink.simulator.server");

    private final RouteTable routes;
    private final Authentication authentication;
    private final Authorization authorization;
    private final VersionNegotiator negotiator;
    private final RequestValidator validators;
    private final Store store;
    private final Quotas quotas;
    private final Behaviours behaviours;
    private final Renderer renderer;
    private final FaultInjector faults;
    private final boolean takesGoClientBodies;
    private final Recorder recorder;
    private final InstantSource clock;

    public Pipeline(
            ApiDescription api,
            Map<String, OperationHandler> furtherBehaviour,
            Accounts accounts,
            AccessList addresses,
            Store store,
            Quotas quotas,
            VersionCatalogue versions,
            FaultInjector faults,
            Set<Variant> variants,
            Recorder recorder,
            InstantSource clock) {
        AccessTokens tokens = new AccessTokens(clock);
        this.validators = RequestValidator.of(api);
        this.routes = new RouteTable(api.operations());
        this.negotiator = new VersionNegotiator(versions, variants, clock);
        this.authentication = new Authentication(accounts, tokens, clock);
        this.authorization = new Authorization(addresses, variants);
        this.store = store;
        this.quotas = quotas;
        this.behaviours = Behaviours.of(
                api.operations(),
                furtherBehaviour,
                tokens,
                new TokenRequests(clock),
                accounts,
                addresses,
                store,
                variants);
        this.renderer = new Renderer(variants);
        this.faults = faults;
        this.takesGoClientBodies = variants.contains(Variant.V1_GO_CLIENT_BODIES);
        this.recorder = recorder;
        this.clock = clock;
    }

    Response handle(ReceivedRequest request) {
        Route route = routes.route(request);
        Response response = RecordedHeaders.on(respond(request, route));
        recorder.record(request, route.operationId(), response);
        return response;
    }

    /** Records a request that is refused whatever it asks for, and responds to it. */
    Response refuse(ReceivedRequest request, RefusedException refusal) {
        Response response = RecordedHeaders.on(refusal.response(false));
        recorder.record(request, Optional.empty(), response);
        return response;
    }

    private Response respond(ReceivedRequest request, Route route) {
        try {
            // Some faults do not ask who calls. Whom they spare may still be struck once it is known.
            Exchange anyone =
                    Exchange.ofAnyone(request, route.operationId(), () -> authenticated(request, route, this::work));
            return faults.strike(anyone).orElseGet(() -> authenticated(request, route, this::workUnlessStruck));
        } catch (RuntimeException | StackOverflowError bug) {
            // A stack that ran over is the fault of one request, as any exception is; it too has to be on record.
            LOG.error("The simulator failed on {} {}", request.method(), request.path(), bug);
            return ErrorCode.UNEXPECTED_ERROR.with().response(false);
        }
    }

    private Response authenticated(ReceivedRequest request, Route route, Continuation next) {
        try {
            // Who asks comes before what for: Atlas challenges on unknown paths too.
            return next.respond(request, route, authentication.authenticate(request, route.schemes()));
        } catch (RefusedException refusal) {
            return refusal.response(Style.of(request).pretty());
        }
    }

    private Response workUnlessStruck(ReceivedRequest request, Route route, Principal principal) {
        Exchange exchange = new Exchange(
                request,
                route.operationId(),
                Optional.of(principal.scheme()),
                () -> work(request, route, principal),
                () -> authentication
                        .expire(request, principal.scheme())
                        .response(Style.of(request).pretty()));
        return faults.strike(exchange).orElseGet(() -> work(request, route, principal));
    }

    private Response work(ReceivedRequest request, Route route, Principal principal) {
        Style style = Style.of(request);
        Headers headers = Headers.none();
        try {
            authorization.requireAddress(request, principal);
            Operation operation = route.operation();
            ServedVersion version = negotiator.negotiate(operation, request);
            headers = headers.withAll(version.headers());

            OperationValidator validator = validators.of(operation);
            Map<String, String> path = route.pathParameters();
            validator.validatePath(request, path);
            Optional<Project> project = Optional.ofNullable(path.get("groupId")).map(this::project);
            if (project.isPresent()) {
                authorization.requireRole(operation, principal, project.get().id());
                headers = headers.withAll(quotas.take(operation, project.get().id(), request));
            } else {
                headers = headers.withAll(
                        quotas.take(operation, principal.account().id(), request));
            }
            Query query = validator.validateQuery(request);
            ObjectNode body = validator.validateBody(
                    takesGoClientBodies ? V1GoClientBodies.translated(operation, request) : request,
                    path,
                    version.date());

            Call call = new Call(request, principal, version.date(), project, path, query, body, clock.instant());
            Optional<JsonNode> result = behaviours.handle(operation, call);
            return renderer.success(operation, version.contentType(), result, style)
                    .withAll(headers);
        } catch (RefusedException refusal) {
            return renderer.refusal(refusal, style).withAll(headers);
        }
    }

    private Project project(String id) {
        return store.project(id).orElseThrow(() -> ErrorCode.GROUP_NOT_FOUND.with(id));
    }

    /** Responds to a request whose sender is known. */
    @FunctionalInterface
    private interface Continuation {

        Response respond(ReceivedRequest request, Route route, Principal principal);
    }
}
