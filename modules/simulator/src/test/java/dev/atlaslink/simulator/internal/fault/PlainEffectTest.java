package dev.atlaslink.simulator.internal.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.internal.http.Answer;
import dev.atlaslink.simulator.internal.http.Delivery;
import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.spec.SecurityScheme;
import java.net.InetAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of an answer that has no body to spoil. */
class PlainEffectTest {

    private final Exchange exchange = new Exchange(
            new ReceivedRequest(InetAddress.getLoopbackAddress(), "DELETE", "/", Headers.none(), new byte[0]),
            Optional.empty(),
            Optional.of(SecurityScheme.DIGEST),
            () -> Answer.empty(204),
            () -> Answer.empty(401));

    @Test
    void whereThereIsNoBodyToTruncateTheAnswerIsDropped() {
        Answer answer = PlainEffect.TRUNCATE_BODY.apply(exchange);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.delivery()).isEqualTo(Delivery.DROPPED);
    }

    @Test
    void whereThereIsNoBodyToGarbleTheAnswerStaysAsItIs() {
        Answer answer = PlainEffect.GARBAGE_BODY.apply(exchange);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.delivery()).isEqualTo(Delivery.WHOLE);
    }
}
