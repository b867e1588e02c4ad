package dev.atlaslink.simulator.internal.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.Faults;
import dev.atlaslink.simulator.internal.http.Answer;
import dev.atlaslink.simulator.internal.http.Json;
import java.util.Map;

/** Lists, adds and clears the faults. */
final class FaultControl {

    private final Faults faults;

    FaultControl(Faults faults) {
        this.faults = faults;
    }

    Map<String, ControlHandler> handlers() {
        return Map.of("listFaults", this::list, "addFault", this::add, "clearFaults", this::clear);
    }

    private Answer list(ControlCall call) {
        ObjectNode content = Json.object();
        content.set(
                "faults",
                Json.array(faults.rules().stream().map(Fault::toString).toList()));
        return call.answer(content);
    }

    private Answer add(ControlCall call) {
        faults.add(FaultReader.read(call.body()));
        return list(call);
    }

    private Answer clear(ControlCall call) {
        faults.clear();
        return call.done();
    }
}
