package dev.atlaslink.simulator.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.simulator.internal.auth.NonceRegistry.Use;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NonceRegistryTest {

    @Test
    void onAClockThatStandsStillTheOldestNoncesGiveWay() {
        NonceRegistry nonces = new NonceRegistry(SimulatorClock.virtual(Instant.EPOCH));
        String oldest = nonces.issue();
        String second = nonces.issue();
        for (int i = 2; i <= NonceRegistry.MAX_NONCES; i++) {
            nonces.issue();
        }

        assertThat(nonces.use(oldest, 1)).isEqualTo(Use.UNKNOWN);
        assertThat(nonces.use(second, 1)).isEqualTo(Use.FRESH);
    }
}
