package dev.atlaslink.simulator.internal.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.Faults;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.error.Placed;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.util.Map;

/** Lists, adds, removes and clears the faults. */
final class FaultControl {

    private static final String ID = "id";

    private final Faults faults;
    private final FaultIds ids = new FaultIds();

    FaultControl(Faults faults) {
        this.faults = faults;
    }

    Map<String, ControlHandler> handlers() {
        return Map.of(
                "listFaults", this::list,
                "addFault", this::add,
                "removeFault", this::remove,
                "clearFaults", this::clear);
    }

    private Response list(ControlCall call) {
        return call.response(rules());
    }

    private Response add(ControlCall call) {
        return Placed.after("/", () -> {
            Fault fault = FaultReader.read(call.body());
            faults.add(fault);
            return call.response(rules().put(ID, ids.of(fault)));
        });
    }

    private Response remove(ControlCall call) {
        String id = call.pathParameters().get(ID);
        boolean removed = ids.find(id, faults.rules()).filter(faults::remove).isPresent();
        if (!removed) {
            throw ErrorCode.RESOURCE_NOT_FOUND
                    .with(id)
                    .because(Wording.refusal("Path parameter " + ID, id, "the id of a fault that is listed"));
        }
        return call.done();
    }

    private Response clear(ControlCall call) {
        faults.clear();
        return call.done();
    }

    private ObjectNode rules() {
        ObjectNode content = Json.object();
        ArrayNode list = content.putArray("faults");
        faults.rules()
                .forEach(fault -> list.add(Json.object()
                        .put(ID, ids.of(fault))
                        .put("text", fault.toString())
                        .put("hits", faults.hits(fault))));
        return content;
    }
}
