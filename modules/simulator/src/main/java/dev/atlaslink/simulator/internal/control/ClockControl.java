package dev.atlaslink.simulator.internal.control;

import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.simulator.internal.error.Placed;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.http.Response;
import java.time.Duration;
import java.util.Map;

/** Reads and moves the simulator's time. */
final class ClockControl {

    private static final String ADVANCE = "advance";

    private final SimulatorClock clock;

    ClockControl(SimulatorClock clock) {
        this.clock = clock;
    }

    Map<String, ControlHandler> handlers() {
        return Map.of("getClock", this::get, "advanceClock", this::advance);
    }

    private Response get(ControlCall call) {
        return call.response(Json.object().put("now", clock.instant().toString()));
    }

    private Response advance(ControlCall call) {
        Duration step = call.duration(ADVANCE).orElseThrow();
        return Placed.at("/" + ADVANCE, () -> {
            clock.advance(step);
            return get(call);
        });
    }
}
