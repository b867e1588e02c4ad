package dev.atlaslink.simulator.internal.control;

import dev.atlaslink.simulator.Resource;
import dev.atlaslink.simulator.Resources;
import dev.atlaslink.simulator.internal.error.Placed;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.Map;
import java.util.Optional;

/** Lets events happen to resources. */
final class EventControl {

    private static final String ERROR_MESSAGE = "errorMessage";

    private final Resources resources;

    EventControl(Resources resources) {
        this.resources = resources;
    }

    Map<String, ControlHandler> handlers() {
        return Map.of("changeState", this::change);
    }

    private Response change(ControlCall call) {
        String action = call.required("action");
        EventAttributes.check(action, call.body());
        return call.response(Json.object()
                .put(
                        "changed",
                        Placed.after("/", () -> happen(action, call))
                                .map(Resource::toString)
                                .orElse(null)));
    }

    /** Returns the resource that has changed, if it was one alone. */
    private Optional<Resource> happen(String action, ControlCall call) {
        Optional<String> serviceId = call.text("serviceId");
        String id = call.text("id").orElse("");
        return switch (action) {
            case "advanceAll" -> {
                resources.advanceAll();
                yield Optional.empty();
            }
            case "failNext" -> {
                resources.failNext(ResourceKind.valueOf(call.required("kind")), call.required(ERROR_MESSAGE));
                yield Optional.empty();
            }
            case "advance" ->
                Optional.of(serviceId
                        .map(service -> resources.advance(service, id))
                        .orElseGet(() -> resources.advance(id)));
            case "approve" ->
                Optional.of(serviceId
                        .map(service -> resources.approve(service, id))
                        .orElseGet(() -> resources.approve(id)));
            case "fail" ->
                Optional.of(serviceId
                        .map(service -> resources.fail(service, id, call.required(ERROR_MESSAGE)))
                        .orElseGet(() -> resources.fail(id, call.required(ERROR_MESSAGE))));
            case "reject" -> Optional.of(resources.reject(serviceId.orElseThrow(), id));
            case "removeInCloud" -> Optional.of(resources.removeInCloud(id));
            default -> throw new IllegalStateException("The schema allows no action " + action);
        };
    }
}
