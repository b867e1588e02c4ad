package dev.atlaslink.simulator.internal.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.internal.http.Delivery;
import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.internal.spec.SecurityScheme;
import java.net.InetAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a response that has no body to spoil. */
class PlainEffectTest {

    private final Exchange exchange = new Exchange(
            new ReceivedRequest(InetAddress.getLoopbackAddress(), "DELETE", "/", Headers.none(), new byte[0]),
            Optional.empty(),
            Optional.of(SecurityScheme.DIGEST),
            () -> Response.empty(204),
            () -> Response.empty(401));

    @Test
    void whereThereIsNoBodyToTruncateTheResponseIsDropped() {
        Response response = PlainEffect.TRUNCATE_BODY.apply(exchange);
        assertThat(response.status()).isEqualTo(204);
        assertThat(response.delivery()).isEqualTo(Delivery.DROPPED);
    }

    @Test
    void whereThereIsNoBodyToGarbleTheResponseStaysAsItIs() {
        Response response = PlainEffect.GARBAGE_BODY.apply(exchange);
        assertThat(response.body()).isEmpty();
        assertThat(response.delivery()).isEqualTo(Delivery.WHOLE);
    }
}
