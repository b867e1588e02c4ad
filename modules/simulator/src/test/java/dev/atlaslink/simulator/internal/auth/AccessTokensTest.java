package dev.atlaslink.simulator.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.simulator.internal.error.Refused;
import dev.atlaslink.simulator.internal.http.JsonText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** A token lives for an hour, unless its account revokes it or is removed, and an account has at most 100 live ones. */
class AccessTokensTest {

    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private final SimulatorClock clock = SimulatorClock.virtual(START);
    private final AccessTokens tokens = new AccessTokens(clock);
    private final Account owner = Account.serviceAccount("mdb_sa_id_1", "mdb_sa_sk_1");
    private final Account other = Account.serviceAccount("mdb_sa_id_2", "mdb_sa_sk_2");

    @Test
    void aTokenIsAJwtOfItsOwnerWithARandomSignature() {
        String[] parts = tokens.issue(owner).split("\\.");

        assertThat(decoded(parts[0])).isEqualTo("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
        assertThat(JsonText.read(decoded(parts[1])))
                .isEqualTo(JsonText.read("{'sub':'mdb_sa_id_1','iat':1767323045,'exp':1767326645}"));
        assertThat(Base64.getUrlDecoder().decode(parts[2])).hasSize(32);
        assertThat(tokens.issue(owner)).isNotEqualTo(String.join(".", parts));
    }

    @Test
    void itIsGoodUntilItsHourIsOver() {
        AccessToken token = tokens.find(tokens.issue(owner)).orElseThrow();

        assertThat(token.owner()).isSameAs(owner);
        assertThat(token.flaw(START.plusSeconds(3599))).isEmpty();
        assertThat(token.isLive(START.plusSeconds(3599))).isTrue();
        assertThat(token.flaw(START.plusSeconds(3600)))
                .hasValue("the access token of mdb_sa_id_1 expired at 2026-01-02T04:04:05Z");
        assertThat(token.isLive(START.plusSeconds(3600))).isFalse();
    }

    @Test
    void itEndsWithItsAccount() {
        AccessToken token = tokens.find(tokens.issue(owner)).orElseThrow();
        owner.markRemoved();

        assertThat(token.flaw(START)).hasValue("the service account mdb_sa_id_1 of the access token was removed");
    }

    @Test
    void anAccountRevokesItsOwnAndNoOthers() {
        String mine = tokens.issue(owner);
        String foreign = tokens.issue(other);
        tokens.revoke(owner, mine);
        tokens.revoke(owner, foreign);
        tokens.revoke(owner, "unknown");

        assertThat(tokens.find(mine)).isEmpty();
        assertThat(tokens.find(foreign)).isPresent();
    }

    @Test
    void aTokenThatIsForgottenIsGoneWhoeverHasIt() {
        String token = tokens.issue(owner);
        tokens.forget(token);

        assertThat(tokens.find(token)).isEmpty();
    }

    @Test
    void ofOneHundredAndOneTheLastIsDeniedToThatAccountOnly() {
        issue(100);

        assertThat(Refused.by(() -> tokens.issue(owner)))
                .isEqualTo("403 access_denied: The service account has reached its limit of 100 active access tokens.");
        assertThat(tokens.issue(other)).isNotBlank();
    }

    @Test
    void tokensThatEndedMakeRoomAndAreForgotten() {
        String first = tokens.issue(owner);
        clock.advance(Duration.ofMinutes(1));
        issue(99);
        clock.advance(Duration.ofMinutes(59));

        assertThat(tokens.issue(owner)).isNotBlank();
        assertThat(tokens.find(first)).isEmpty();
        assertThat(Refused.by(() -> tokens.issue(owner))).startsWith("403 access_denied");
    }

    private void issue(int times) {
        for (int i = 0; i < times; i++) {
            tokens.issue(owner);
        }
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
