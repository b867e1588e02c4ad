package dev.atlaslink.spring.test;

import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.spring.AtlasClientBuilderCustomizer;
import java.time.ZoneOffset;
import org.springframework.core.Ordered;

/** Lets the client live by a clock that stands still: its pauses move the clock on. Any other customizer comes later. */
final class SimulatorTime implements AtlasClientBuilderCustomizer, Ordered {
    private final SimulatorClock clock;

    SimulatorTime(SimulatorClock clock) {
        this.clock = clock;
    }

    @Override
    public void customize(AtlasClientBuilder builder) {
        builder.clock(clock.withZone(ZoneOffset.UTC)).sleeper(clock::advance);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
