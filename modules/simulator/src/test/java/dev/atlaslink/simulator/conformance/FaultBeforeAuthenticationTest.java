package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.JournalEntry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Faults that strike before anybody looks at the credentials: on Digest's first leg, and on bad credentials. */
class FaultBeforeAuthenticationTest {

    private static final Fault BUSY = Fault.respond(FaultResponse.status(503)).beforeAuthentication();

    private final Wire wire = new Wire();
    private final String mode = wire.v2("/privateEndpoint/regionalMode");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void theFirstLegOfDigestIsStruckAndCounted() {
        wire.simulator().faults().add(BUSY.times(1));

        assertThat(anonymous().status()).isEqualTo(503);
        assertThat(anonymous().status()).isEqualTo(401);
        assertThat(wire.get(mode).status()).isEqualTo(200);
    }

    @Test
    void soAreBadCredentialsAndUnknownPaths() {
        wire.simulator().faults().add(BUSY);

        assertThat(wire.raw("GET", mode, Map.of("Authorization", "Bearer nonsense"), null)
                        .status())
                .isEqualTo(503);
        assertThat(wire.raw("GET", "/nowhere", Map.of(), null).status()).isEqualTo(503);
    }

    @Test
    void theSecondLegIsStruckIfTheFirstIsSkipped() {
        wire.simulator().faults().add(BUSY.skip(1).times(1));
        assertThat(wire.get(mode).status()).isEqualTo(503);
        assertThat(wire.get(mode).status()).isEqualTo(200);
    }

    @Test
    void theConnectionOfAChallengeMayBreak() {
        wire.simulator()
                .faults()
                .add(Fault.dropAfterWork().beforeAuthentication().times(1));

        // A PATCH, because Java's client repeats a GET.
        assertThatThrownBy(() -> wire.raw("PATCH", mode, Wire.V2, "{}")).hasCauseInstanceOf(IOException.class);
        JournalEntry lost = wire.simulator().journal().entries().get(0);
        assertThat(lost.status()).isEqualTo(401);
        assertThat(lost.fault()).hasValue("drop after work on any request before authentication, at most 1");
    }

    @Test
    void aChallengeMayTakeItsTime() {
        Instant before = wire.simulator().clock().instant();
        wire.simulator().faults().add(Fault.delay(Duration.ofSeconds(9)).beforeAuthentication());

        assertThat(anonymous().status()).isEqualTo(401);
        assertThat(wire.simulator().clock().instant()).isEqualTo(before.plusSeconds(9));
    }

    @Test
    void aRequestIsStruckOnceOnly() {
        wire.simulator().faults().add(Fault.respond(FaultResponse.status(500)));
        wire.simulator().faults().add(Fault.garbageBody().beforeAuthentication().skip(1));

        assertThat(wire.get(mode).status()).isEqualTo(200);
        assertThat(wire.simulator().journal().entries())
                .extracting(JournalEntry::fault)
                .containsExactly(
                        Optional.empty(), Optional.of("garbage body on any request before authentication, after 1"));
    }

    @Test
    void whoeverItSparesMayStillBeStruckAfterwards() {
        wire.simulator().faults().add(BUSY.onMethod("POST"));
        wire.simulator().faults().add(Fault.respond(FaultResponse.status(500)));

        assertThat(anonymous().status()).isEqualTo(401);
        assertThat(wire.get(mode).status()).isEqualTo(500);
    }

    @Test
    void nothingExpiresBeforeItWasFoundGood() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Fault.expireNonce().beforeAuthentication())
                .withMessage("beforeAuthentication is true; allowed is false with the effect \"expire nonce\","
                        + " which needs credentials that were found good");
        assertThatIllegalStateException().isThrownBy(() -> Fault.expireToken().beforeAuthentication());
    }

    @Test
    void oneRuleCanBeRemoved() {
        Fault broken = Fault.respond(FaultResponse.status(500));
        wire.simulator().faults().add(BUSY);
        wire.simulator().faults().add(broken);

        assertThat(wire.simulator().faults().remove(BUSY)).isTrue();
        assertThat(wire.simulator().faults().remove(BUSY)).isFalse();
        assertThat(wire.simulator().faults().rules()).containsExactly(broken);
        assertThat(wire.get(mode).status()).isEqualTo(500);
    }

    @Test
    void ofARuleThatWasAddedTwiceOneStays() {
        wire.simulator().faults().add(BUSY.times(1));
        Fault twice = BUSY.times(1);
        wire.simulator().faults().add(twice);
        wire.simulator().faults().add(twice);

        wire.simulator().faults().remove(twice);
        assertThat(anonymous().status()).isEqualTo(503);
        assertThat(anonymous().status()).isEqualTo(503);
        assertThat(anonymous().status()).isEqualTo(401);
    }

    private Reply anonymous() {
        return wire.raw("GET", mode, Wire.V2, null);
    }
}
