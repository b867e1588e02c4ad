package dev.atlaslink.simulator.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.simulator.internal.auth.NonceRegistry.Use;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A nonce is good for a minute and 1024 counts, each once and in any order. */
class NonceRegistryTest {

    private final SimulatorClock clock = SimulatorClock.virtual(Instant.EPOCH);
    private final NonceRegistry nonces = new NonceRegistry(clock);

    @Test
    void everyNonceIsAnotherOf32Characters() {
        Set<String> issued = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            issued.add(nonces.issue());
        }

        assertThat(issued).hasSize(100).allMatch(nonce -> nonce.matches("[A-Za-z0-9+/]{32}"));
    }

    @Test
    void eachCountIsGoodOnceInAnyOrder() {
        String nonce = nonces.issue();

        assertThat(nonces.use(nonce, 1024)).isEqualTo(Use.FRESH);
        assertThat(nonces.use(nonce, 1)).isEqualTo(Use.FRESH);
        assertThat(nonces.use(nonce, 2)).isEqualTo(Use.FRESH);
        assertThat(nonces.use(nonce, 1)).isEqualTo(Use.REPLAYED);
        assertThat(nonces.use(nonces.issue(), 1)).isEqualTo(Use.FRESH);
    }

    @ParameterizedTest
    @CsvSource({"0, COUNT_OF_ZERO", "1025, USED_UP", "4294967295, USED_UP", "4294967297, USED_UP"})
    void countsGoFrom1To1024(long count, Use use) {
        assertThat(nonces.use(nonces.issue(), count)).isEqualTo(use);
    }

    @Test
    void aNonceIsTooOldOnceAMinuteIsOver() {
        String nonce = nonces.issue();
        clock.advance(Duration.ofMinutes(1));
        assertThat(nonces.use(nonce, 1)).isEqualTo(Use.FRESH);

        clock.advance(Duration.ofNanos(1));
        assertThat(nonces.use(nonce, 2)).isEqualTo(Use.TOO_OLD);
    }

    @Test
    void oneThatIsTooOldIsForgottenWhenAnotherIsIssued() {
        String old = nonces.issue();
        clock.advance(Duration.ofSeconds(30));
        String young = nonces.issue();
        clock.advance(Duration.ofSeconds(31));
        nonces.issue();

        assertThat(nonces.use(old, 1)).isEqualTo(Use.UNKNOWN);
        assertThat(nonces.use(young, 1)).isEqualTo(Use.FRESH);
    }

    @Test
    void whatWasNeverIssuedOrIsForgottenIsUnknown() {
        String nonce = nonces.issue();
        nonces.forget(nonce);

        assertThat(nonces.use(nonce, 1)).isEqualTo(Use.UNKNOWN);
        assertThat(nonces.use("foreign", 1)).isEqualTo(Use.UNKNOWN);
    }

    @Test
    void onAClockThatStandsStillTheOldestNoncesGiveWay() {
        String oldest = nonces.issue();
        String second = nonces.issue();
        for (int i = 2; i <= NonceRegistry.MAX_NONCES; i++) {
            nonces.issue();
        }

        assertThat(nonces.use(oldest, 1)).isEqualTo(Use.UNKNOWN);
        assertThat(nonces.use(second, 1)).isEqualTo(Use.FRESH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRESH         | false | is good",
                "UNKNOWN       | true  | is unknown: never issued here, ended, or forgotten since it is too old",
                "TOO_OLD       | true  | is older than 60 seconds",
                "USED_UP       | true  | may be used 1024 times only",
                "COUNT_OF_ZERO | false | has counts from 1 on",
                "REPLAYED      | false | was used with this count before"
            })
    void anotherNonceIsTheRemedyForOneThatHasEnded(Use use, boolean stale, String text) {
        assertThat(use.isStale()).isEqualTo(stale);
        assertThat(use.text()).isEqualTo(text);
    }
}
