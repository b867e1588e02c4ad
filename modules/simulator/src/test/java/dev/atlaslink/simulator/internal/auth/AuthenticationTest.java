package dev.atlaslink.simulator.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.simulator.conformance.TestDigest;
import dev.atlaslink.simulator.internal.error.Refused;
import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.http.Requests;
import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.internal.spec.SecurityScheme;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sender proves who it is by one of the schemes that its operation allows; how it is refused depends on these. */
class AuthenticationTest {

    private static final Set<SecurityScheme> API = EnumSet.of(SecurityScheme.DIGEST, SecurityScheme.BEARER);
    private static final Set<SecurityScheme> TOKENS = EnumSet.of(SecurityScheme.BASIC);

    private final SimulatorClock clock = SimulatorClock.virtual(Instant.EPOCH);
    private final Accounts accounts = new Accounts();
    private final AccessTokens tokens = new AccessTokens(clock);
    private final Account key = Account.apiKey("abcdefgh", "a-private-key");
    private final Account service = Account.serviceAccount("id/1", "s3:cret+");
    private final Authentication authentication = new Authentication(accounts, tokens, clock);

    @BeforeEach
    void addTheAccounts() {
        accounts.add(key);
        accounts.add(service);
    }

    @Test
    void anApiKeyComesByDigest() {
        ReceivedRequest request = signed(challenge());

        assertThat(authentication.authenticate(request, API)).isEqualTo(new Principal(key, SecurityScheme.DIGEST));
    }

    @Test
    void aTokenComesAsBearer() {
        ReceivedRequest request = with("bearer " + tokens.issue(service));

        assertThat(authentication.authenticate(request, API)).isEqualTo(new Principal(service, SecurityScheme.BEARER));
    }

    @ParameterizedTest
    @CsvSource({"id%2F1:s3%3Acret%2B", "id/1:s3:cret%2B"})
    void aServiceAccountComesByBasicItsPartsUrlEscaped(String pair) {
        assertThat(authentication.authenticate(basic(pair), TOKENS))
                .isEqualTo(new Principal(service, SecurityScheme.BASIC));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no colon      | the Basic credentials have no colon between client id and secret",
                "%zz:x         | the client id is not properly URL-escaped",
                "id/1:%zz      | the client secret is not properly URL-escaped",
                ":s3cret       | no service account has the given client id; known are [id/1]",
                "s3cret:id     | no service account has the given client id; known are [id/1]",
                "abcdefgh:a-private-key | no service account has the given client id; known are [id/1]",
                "id/1:s3:cret+ | the client secret of id/1 is wrong"
            })
    void whatIsWrongWithBasicIsAnInvalidClient(String pair, String reason) {
        assertThat(Refused.by(() -> authentication.authenticate(basic(pair), TOKENS)))
                .isEqualTo("401 invalid_client: " + reason);
    }

    @Test
    void basicCredentialsAreBase64() {
        assertThat(Refused.by(() -> authentication.authenticate(with("Basic ***"), TOKENS)))
                .isEqualTo("401 invalid_client: the Basic credentials are not Base64");
    }

    @Test
    void aTokenThatIsUnknownOrExpiredIsRefusedInAtlassShapeByBearer() {
        ReceivedRequest request = with("Bearer " + tokens.issue(service));
        clock.advance(Duration.ofHours(1));

        assertThat(Refused.by(() -> authentication.authenticate(request, API)))
                .isEqualTo("401 UNEXPECTED_ERROR: the access token of id/1 expired at 1970-01-01T01:00:00Z");
        Response unknown = Refused.response(() -> authentication.authenticate(with("Bearer x"), API));
        assertThat(unknown.headers().first("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertThat(unknown.refusal())
                .hasValue("the access token is unknown: never issued here, revoked or long expired");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s3cret        | the Authorization header begins with no known scheme; allowed are [DIGEST, BEARER]",
                "Negotiate x   | the Authorization header begins with no known scheme; allowed are [DIGEST, BEARER]",
                "Basic eDp5    | the scheme BASIC is not allowed here; allowed are [DIGEST, BEARER]"
            })
    void aSchemeThatIsNotAllowedIsChallengedWhereDigestIs(String authorization, String reason) {
        Response response = Refused.response(() -> authentication.authenticate(with(authorization), API));

        assertThat(response.headers().first("WWW-Authenticate").orElseThrow())
                .startsWith("Digest ")
                .endsWith("stale=false");
        assertThat(response.refusal()).hasValue(reason);
    }

    @Test
    void elsewhereItIsAnInvalidClient() {
        assertThat(Refused.by(() -> authentication.authenticate(Requests.get("/x"), TOKENS)))
                .isEqualTo("401 invalid_client: there is no Authorization header");
        assertThat(Refused.by(() -> authentication.authenticate(with("Bearer x"), TOKENS)))
                .isEqualTo("401 invalid_client: the scheme BEARER is not allowed here; allowed are [BASIC]");
    }

    @Test
    void aFaultEndsTheNonceOfARequest() {
        ReceivedRequest request = signed(challenge());
        Response response =
                authentication.expire(request, SecurityScheme.DIGEST).response(false);

        assertThat(response.headers().first("WWW-Authenticate").orElseThrow()).endsWith("stale=true");
        assertThat(Refused.by(() -> authentication.authenticate(request, API))).contains(" is unknown");
    }

    @Test
    void aFaultEndsTheTokenOfARequest() {
        ReceivedRequest request = with("Bearer " + tokens.issue(service));
        Response response =
                authentication.expire(request, SecurityScheme.BEARER).response(false);

        assertThat(response.headers().first("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertThat(response.refusal()).hasValue("a fault ended the access token");
        assertThat(Refused.by(() -> authentication.authenticate(request, API))).contains("is unknown");
    }

    @Test
    void aClientIdAndItsSecretNeverExpire() {
        assertThatIllegalStateException()
                .isThrownBy(() -> authentication.expire(basic("id/1:x"), SecurityScheme.BASIC));
    }

    private String challenge() {
        return Refused.response(() -> authentication.authenticate(Requests.get("/x"), API))
                .headers()
                .first("WWW-Authenticate")
                .orElseThrow();
    }

    private static ReceivedRequest signed(String challenge) {
        return with(new TestDigest("abcdefgh", "a-private-key")
                .authorization("GET", "/x", TestDigest.nonce(challenge), "00000001"));
    }

    private static ReceivedRequest basic(String pair) {
        return with("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    private static ReceivedRequest with(String authorization) {
        return Requests.with("GET", "/x", Headers.of("Authorization", authorization));
    }
}
