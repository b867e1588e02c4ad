package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.JournalEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is secret never gets into the journal; all else is as it crossed the wire. */
class JournalSecretsTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String TOKEN = "/api/oauth/token";

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void anIssuedTokenIsRedactedAndTheRestOfItsResponseStays() {
        Reply reply = oauth(TOKEN, "grant_type=client_credentials");

        assertThat(reply.text("/access_token")).isNotEmpty();
        assertThat(latest().bodyText()).isEqualTo("grant_type=client_credentials");
        assertThat(latest().responseBodyText())
                .isEqualTo("{\"access_token\":\"REDACTED\",\"expires_in\":3600,\"token_type\":\"Bearer\"}");
    }

    @Test
    void aRevokedTokenIsRedactedInBodyAndQuery() {
        oauth("/api/oauth/revoke?token=t0ps3cret", "token=t0ps3cret&token_type_hint=access_token");

        assertThat(latest().bodyText()).isEqualTo("token=REDACTED&token_type_hint=access_token");
        assertThat(latest().target()).isEqualTo("/api/oauth/revoke?token=REDACTED");
    }

    @ParameterizedTest
    @CsvSource({
        "t0ps3cret, REDACTED",
        "t0ps3cret=, REDACTED",
        "client_secret=t0ps3cret&x, client_secret=REDACTED&REDACTED",
        "'{\"token\":\"t0ps3cret==\"}', REDACTED",
        "grant_type=password&password=t0ps3cret, grant_type=password&REDACTED",
        "grant_type=t0ps3cret, grant_type=REDACTED"
    })
    void whateverElseIsSentToOAuthIsRedactedWhole(String body, String kept) {
        oauth(TOKEN, body);
        assertThat(latest().bodyText()).isEqualTo(kept);
    }

    @Test
    void ofEncryptionSettingsTheSecretsAndWhatMayBeOnesAreRedacted() {
        Reply reply = wire.patch(
                wire.v2("/encryptionAtRest"),
                "{'awsKms':{'enabled':true,'accessKeyID':'AKIAIOSFODNN7EXAMPLE','secretAccessKey':'t0ps3cret',"
                        + "'secretAcessKey':'t0ps3cret'},'azureKeyVault':{'secret':'t0ps3cret','clientID':{'a':1}},"
                        + "'googleCloudKms':'t0ps3cret','enabledForSearchNodes':true}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(latest().bodyText())
                .isEqualTo("{\"awsKms\":{\"accessKeyID\":\"AKIAIOSFODNN7EXAMPLE\",\"enabled\":true,"
                        + "\"secretAccessKey\":\"REDACTED\",\"secretAcessKey\":\"REDACTED\"},"
                        + "\"azureKeyVault\":{\"clientID\":\"REDACTED\",\"secret\":\"REDACTED\"},"
                        + "\"enabledForSearchNodes\":true,\"googleCloudKms\":\"REDACTED\"}");
        assertThat(latest().toString()).contains("request 239 bytes").doesNotContain("t0ps3cret");
    }

    @Test
    void encryptionSettingsThatCannotBeReadAreRedactedWhole() {
        wire.patch(wire.v2("/encryptionAtRest"), "{'awsKms':{'secretAccessKey':'t0ps3cret'}");
        assertThat(latest().bodyText()).isEqualTo("REDACTED");
        wire.raw("PUT", "/api/atlas/v9/encryptionAtRest/", Map.of(), "t0ps3cret");
        assertThat(latest().bodyText()).isEqualTo("REDACTED");
    }

    @Test
    void encryptionSettingsWithoutSecretsAreKeptByteForByte() {
        String body = "{ 'enabledForSearchNodes' : true, 'awsKms' : {'enabled':false} }";
        wire.patch(wire.v2("/encryptionAtRest"), body);
        assertThat(latest().bodyText()).isEqualTo(body.replace('\'', '"'));
    }

    @Test
    void aTokenResponseThatAFaultSpoiltIsRedactedWhole() {
        wire.simulator()
                .faults()
                .add(Fault.respondAfterWork(FaultResponse.status(200).body("text/plain", "t0ps3cret")));
        oauth(TOKEN, "grant_type=client_credentials");
        assertThat(latest().responseBodyText()).isEqualTo("REDACTED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secretAccessKey",
                "secret",
                "serviceAccountKey",
                "client_secret",
                "clientSecret",
                "token",
                "access_token",
                "refresh_token",
                "password",
                "privateKey",
                "PASSWORD"
            })
    void aValueWithASecretNameIsRedactedWhereverItIsSent(String name) {
        String services = wire.v2("/privateEndpoint/endpointService");
        wire.raw("POST", services + "?" + name + "=t0ps3cret&pretty=true", Map.of(), json(name));
        assertThat(latest().target()).isEqualTo(services + "?" + name + "=REDACTED&pretty=true");
        assertThat(latest().bodyText()).isEqualTo("{\"a\":[{\"" + name + "\":\"REDACTED\"}],\"b\":1}");

        wire.raw("PUT", "/elsewhere", Map.of("Content-Type", FORM), "a=b&" + name + "=t0ps3cret&c");
        assertThat(latest().bodyText()).isEqualTo("a=b&" + name + "=REDACTED&c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/oauth/token",
                "/api//oauth/token",
                "/api/%6Fauth/token",
                "/API/OAuth/token",
                "/api%2Foauth/%FF"
            })
    void anOAuthPathIsOneHoweverItIsSpelt(String path) {
        oauth(path + "?t0ps3cret", "t0ps3cret");
        assertThat(latest().target()).isEqualTo(path + "?REDACTED");
        assertThat(latest().bodyText()).isEqualTo("REDACTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/encryptionatrest", "/encryption%41tRest", "//encryptionAtRest//"})
    void aPathOfEncryptionSettingsIsOneHoweverItIsSpelt(String path) {
        wire.raw("PATCH", wire.v2(path), Map.of(), "{'awsKms':{'secretAcessKey':'t0ps3cret'}}");
        assertThat(latest().bodyText()).isEqualTo("{\"awsKms\":{\"secretAcessKey\":\"REDACTED\"}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'secret':'t0ps3cret'",
                "secret: t0ps3cret",
                "{'\\u0073ecret':'t0ps3cret'",
                "{'secret':1,'secret':'t0ps3cret'}"
            })
    void aBodyThatMayHoldASecretAndCannotBeReadIsRedactedWhole(String body) {
        wire.raw("POST", "/elsewhere", Map.of(), body);
        assertThat(latest().bodyText()).isEqualTo("REDACTED");
    }

    @Test
    void aSecretNameThatIsWrittenOtherwiseIsFoundToo() {
        wire.raw("POST", "/elsewhere?%74oken=t0ps3cret&%FF=t0ps3cret", Map.of(), "{'\\u0073ecret':'t0ps3cret'}");
        assertThat(latest().target()).isEqualTo("/elsewhere?%74oken=REDACTED&REDACTED");
        assertThat(latest().bodyText()).isEqualTo("{\"secret\":\"REDACTED\"}");
    }

    @Test
    void aBodyThatOnlySpeaksOfSecretsIsKeptByteForByte() {
        String body = "{ 'region' : 'a token', 'password' : null }";
        wire.raw("POST", "/elsewhere", Map.of(), body);
        assertThat(latest().bodyText()).isEqualTo(body.replace('\'', '"'));
    }

    @Test
    void credentialsForAProxyAndCookiesAreRedacted() throws IOException {
        try (RawConnection connection = new RawConnection(wire.simulator().baseUri())) {
            connection
                    .send(String.join(
                            "\r\n",
                            "GET /api HTTP/1.1",
                            "Host: x",
                            "Proxy-Authorization: Basic t0ps3cret",
                            "Cookie: a=t0ps3cret; b=c",
                            "",
                            ""))
                    .reply();
        }
        assertThat(latest().header("proxy-authorization")).hasValue("Basic");
        assertThat(latest().header("Cookie")).hasValue("REDACTED");
    }

    @Test
    void aCurlCommandHasAVariableForAnyBodyWithASecret() {
        wire.raw("POST", "/elsewhere", Map.of(), "{'password':'t0ps3cret'}");
        assertThat(wire.simulator().journal().toCurl())
                .singleElement()
                .asString()
                .contains("--data-raw \"$REQUEST_BODY\"")
                .doesNotContain("REDACTED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t0ps3cret=1&t0ps3cret=2    | A parameter is given twice.",
                "token=1&token=t0ps3cret    | The parameter token is given twice.",
                "grant_type=t0ps3cret       | The only supported grant type is client_credentials."
            })
    void anOAuthRefusalRepeatsNothingThatMayBeASecret(String form, String reason) {
        assertThat(oauth(TOKEN, form).text("/error_description")).isEqualTo(reason);
        assertThat(latest().refusal()).hasValue(reason);
        assertThat(List.of(latest().bodyText(), latest().responseBodyText(), latest().toString()))
                .noneMatch(text -> text.contains("t0ps3cret"));
    }

    @Test
    void nothingThatTheJournalShowsHoldsASecret() {
        oauth("/api/oauth/revoke?t0ps3cret&token=t0ps3cret", "token=t0ps3cret");
        oauth(TOKEN, "{'client_secret':'t0ps3cret'}");
        wire.raw("GET", "/api/oauth?t0ps3cret", Map.of("Authorization", "t0ps3cret"), null);
        wire.patch(wire.v2("/encryptionAtRest"), "{'awsKms':{'secretAccessKey':['t0ps3cret']}}");
        wire.patch(wire.v2("/encryptionAtRest"), "{'azureKeyVault':{'secret':{'t0ps3cret':'t0ps3cret'}}}");
        wire.patch(wire.v2("/encryptionAtRest"), "'t0ps3cret'");

        for (JournalEntry entry : wire.simulator().journal().entries()) {
            assertThat(List.of(
                            entry.toString(),
                            entry.target(),
                            entry.bodyText(),
                            entry.responseBodyText(),
                            entry.headers().toString(),
                            entry.refusal().orElse("")))
                    .noneMatch(text -> text.contains("t0ps3cret"));
        }
    }

    private JournalEntry latest() {
        List<JournalEntry> entries = wire.simulator().journal().entries();
        return entries.get(entries.size() - 1);
    }

    private static String json(String name) {
        return "{'a':[{'" + name + "':'t0ps3cret'}],'b':1}";
    }

    private Reply oauth(String target, String form) {
        String pair = wire.simulator().serviceAccount().clientId() + ":"
                + wire.simulator().serviceAccount().clientSecret();
        String basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return wire.raw("POST", target, Map.of("Authorization", basic, "Content-Type", FORM), form);
    }
}
