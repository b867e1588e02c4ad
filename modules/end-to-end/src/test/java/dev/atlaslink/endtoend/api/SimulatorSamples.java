package dev.atlaslink.endtoend.api;

import dev.atlaslink.simulator.Access;
import dev.atlaslink.simulator.ApiKey;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.AtlasSimulatorBuilder;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.Faults;
import dev.atlaslink.simulator.Journal;
import dev.atlaslink.simulator.JournalEntry;
import dev.atlaslink.simulator.JournalFilter;
import dev.atlaslink.simulator.RateLimits;
import dev.atlaslink.simulator.Resources;
import dev.atlaslink.simulator.ServiceAccount;
import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.simulator.Versions;
import dev.atlaslink.simulator.settings.Role;
import java.util.HashMap;
import java.util.Map;

/** A value of every type of the simulator that a running one leads to. */
final class SimulatorSamples {
    private SimulatorSamples() {}

    static Map<Class<?>, Object> of(AtlasSimulator simulator) {
        Map<Class<?>, Object> values = new HashMap<>();
        values.put(AtlasSimulator.class, simulator);
        values.put(AtlasSimulatorBuilder.class, AtlasSimulator.builder());
        values.put(Access.class, simulator.access());
        values.put(ApiKey.class, new ApiKey("other", "hunter2"));
        values.put(ServiceAccount.class, simulator.serviceAccount());
        values.put(SimulatorClock.class, simulator.clock());
        values.put(Fault.class, Fault.dropAfterWork());
        values.put(FaultResponse.class, FaultResponse.status(503));
        values.put(Faults.class, simulator.faults());
        values.put(RateLimits.class, simulator.rateLimits());
        values.put(Resources.class, simulator.resources());
        values.put(Versions.class, simulator.versions());
        values.put(Journal.class, simulator.journal());
        values.put(JournalFilter.class, JournalFilter.all());
        values.put(JournalEntry.class, simulator.journal().entries().get(0));
        values.put(Role.class, Role.PROJECT_OWNER);
        return values;
    }
}
