package dev.atlaslink.simulator.internal.control;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.internal.seed.Seeds;
import java.util.Map;

/** Tells and changes what the simulator holds as a whole. */
final class StateControl {

    private final AtlasSimulator simulator;
    private final Seeds seeds;

    StateControl(AtlasSimulator simulator, Seeds seeds) {
        this.simulator = simulator;
        this.seeds = seeds;
    }

    Map<String, ControlHandler> handlers() {
        return Map.of("getState", this::get, "plantSeed", this::plant, "resetSimulator", this::reset);
    }

    private Response get(ControlCall call) {
        return call.response(seeds.state());
    }

    private Response plant(ControlCall call) {
        seeds.plant(call.body());
        return get(call);
    }

    private Response reset(ControlCall call) {
        simulator.reset();
        return call.done();
    }
}
