package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultAnswer;
import dev.atlaslink.simulator.JournalEntry;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void anIssuedTokenIsRedactedAndTheRestOfItsAnswerStays() {
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
        "grant_type=password&password=t0ps3cret, grant_type=password&REDACTED"
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
    void aTokenAnswerThatAFaultSpoiltIsRedactedWhole() {
        wire.simulator()
                .faults()
                .add(Fault.answerAfterWork(FaultAnswer.status(200).body("text/plain", "t0ps3cret")));
        oauth(TOKEN, "grant_type=client_credentials");
        assertThat(latest().responseBodyText()).isEqualTo("REDACTED");
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

    private Reply oauth(String target, String form) {
        String pair = wire.simulator().serviceAccount().clientId() + ":"
                + wire.simulator().serviceAccount().clientSecret();
        String basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return wire.raw("POST", target, Map.of("Authorization", basic, "Content-Type", FORM), form);
    }
}
