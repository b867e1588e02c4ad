package dev.atlaslink.simulator.internal.control;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.internal.http.Answer;
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

    private Answer get(ControlCall call) {
        return call.answer(seeds.state());
    }

    private Answer plant(ControlCall call) {
        seeds.plant(call.body());
        return get(call);
    }

    private Answer reset(ControlCall call) {
        simulator.reset();
        return call.done();
    }
}
