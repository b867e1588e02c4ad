package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nonces and tokens that end before their time. */
class FaultExpiryTest {

    private static final String ACCEPT = "application/vnd.atlas.2023-01-01+json";

    private final Wire wire = new Wire();
    private final String target = wire.v2("/privateEndpoint/regionalMode");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void anExpiredNonceIsStaleAndStaysSoButTheNewOneIsGood() {
        wire.simulator().faults().add(Fault.expireNonce().times(1));
        String nonce = TestDigest.nonce(wire.raw("GET", target, Wire.V2, null));

        Reply stale = signed(nonce, "00000001");

        assertThat(stale.status()).isEqualTo(401);
        assertThat(stale.header("WWW-Authenticate")).endsWith("stale=true");
        assertThat(signed(nonce, "00000002").header("WWW-Authenticate")).endsWith("stale=true");
        assertThat(signed(TestDigest.nonce(stale), "00000001").status()).isEqualTo(200);
    }

    @Test
    void anExpiredTokenIsRefusedAndStaysSoButANewOneIsGood() {
        wire.simulator().faults().add(Fault.expireToken().times(1));
        String token = token();

        Reply refused = bearer(token);

        assertThat(refused.outcome()).isEqualTo("401 UNEXPECTED_ERROR");
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        assertThat(bearer(token).status()).isEqualTo(401);
        assertThat(bearer(token()).status()).isEqualTo(200);
    }

    @Test
    void whatDoesNotConcernARequestIsNotCounted() {
        wire.simulator().faults().add(Fault.expireToken().times(1));
        assertThat(wire.get(target).status()).isEqualTo(200);
        assertThat(bearer(token()).status()).isEqualTo(401);
        wire.simulator().faults().add(Fault.expireNonce().times(1));
        assertThat(bearer(token()).status()).isEqualTo(200);
        assertThat(wire.get(target).header("WWW-Authenticate")).endsWith("stale=true");
    }

    private Reply signed(String nonce, String count) {
        String authorization = wire.digest().authorization("GET", target, nonce, count);
        return wire.raw("GET", target, Map.of("Accept", ACCEPT, "Authorization", authorization), null);
    }

    private Reply bearer(String token) {
        return wire.raw("GET", target, Map.of("Accept", ACCEPT, "Authorization", "Bearer " + token), null);
    }

    private String token() {
        String pair = wire.simulator().serviceAccount().clientId() + ":"
                + wire.simulator().serviceAccount().clientSecret();
        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return wire.raw(
                        "POST",
                        "/api/oauth/token",
                        Map.of("Authorization", "Basic " + basic, "Content-Type", "application/x-www-form-urlencoded"),
                        "grant_type=client_credentials")
                .text("/access_token");
    }
}
