package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.SimulatorClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The headers that were recorded of every response, and those that HTTP itself asks for. */
class RecordedHeadersTest {

    private final Wire wire =
            new Wire(builder -> builder.clock(SimulatorClock.virtual(Instant.parse("2027-07-01T12:00:00Z"))));

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void aChallengeHasTheServersNameAndVariesButNoneOfTheOthers() {
        Map<String, ?> headers = wire.raw("GET", wire.v2("/encryptionAtRest"), Wire.V2, null)
                .headers()
                .map();
        assertThat(headers.keySet())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .containsExactlyInAnyOrder(
                        "content-length", "content-type", "date", "server", "vary", "www-authenticate");
        assertThat(headers.get("Server")).hasToString("[mdbws]");
        assertThat(headers.get("Vary")).hasToString("[Accept-Encoding]");
    }

    @Test
    void everyOtherResponseHasTheReferrerPolicy() {
        assertThat(wire.get(wire.v2("/encryptionAtRest")).header("Referrer-Policy"))
                .isEqualTo("strict-origin-when-cross-origin");
        assertThat(wire.get(wire.v2("/nothing")).header("Referrer-Policy"))
                .isEqualTo("strict-origin-when-cross-origin");
    }

    @Test
    void theDateIsThatOfTheSimulatorsClock() throws IOException {
        assertThat(wire.get(wire.v2("/encryptionAtRest")).header("Date")).isEqualTo("Thu, 01 Jul 2027 12:00:00 GMT");
        wire.simulator().clock().advance(Duration.ofDays(1));
        assertThat(wire.raw("GET", "/_atlas/health", Map.of(), null).header("Date"))
                .isEqualTo("Fri, 02 Jul 2027 12:00:00 GMT");
        try (RawConnection broken = new RawConnection(wire.simulator().baseUri())) {
            assertThat(broken.send("NONSENSE\r\n\r\n").reply().header("date"))
                    .isEqualTo("Fri, 02 Jul 2027 12:00:00 GMT");
        }
    }

    @Test
    void theResponseOfAFaultMayHaveADateOfItsOwn() {
        wire.simulator().faults().add(Fault.respond(FaultResponse.status(503).header("Date", "then")));
        assertThat(wire.get(wire.v2("/encryptionAtRest")).headers().allValues("Date"))
                .containsExactly("then");
    }

    @Test
    void anAccessTokenIsNotToBeStoredAndAWrongSecretIsToldTheScheme() {
        OAuthClient client = new OAuthClient(wire, wire.simulator().serviceAccount());
        Reply token = client.askForToken();
        assertThat(token.header("Cache-Control")).isEqualTo("no-store");
        assertThat(token.header("Pragma")).isEqualTo("no-cache");

        Reply refused = client.form(
                OAuthClient.TOKEN, OAuthClient.GRANT, Map.of("Authorization", OAuthClient.basic("someone:wrong")));
        assertThat(refused.text("/error")).isEqualTo("invalid_client");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Basic realm=");
        assertThat(client.form(OAuthClient.TOKEN, "grant_type=password").header("WWW-Authenticate"))
                .isNull();
    }
}
