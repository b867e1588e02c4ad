package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.JournalEntry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The journal tells exactly why a body was refused, whatever little the response says, and never a secret of it. */
class BodyRefusalTest {

    private final Wire wire = new Wire();
    private final String services = wire.v2("/privateEndpoint/endpointService");
    private final String mode = wire.v2("/privateEndpoint/regionalMode");

    @AfterEach
    void stop() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                           | The body is empty; allowed is a JSON object",
                "{                                            | The body is not well-formed JSON, or has an attribute twice, before line 1, column 2; allowed is a JSON object",
                "[]                                           | The body is an array; allowed is a JSON object",
                "{'providerName':'AWS'}                       | /region is missing; allowed is a text up to 64 characters",
                "{'region':'us-east-1'}                       | /providerName is missing; allowed is one of [AWS, AZURE, GCP]",
                "{'providerName':'OVH','region':'us-east-1'}  | /providerName is \"OVH\"; allowed is one of [AWS, AZURE, GCP]",
                "{'providerName':'AWS','region':7}            | /region is a number; allowed is a text up to 64 characters",
                "{'providerName':'AZURE','region':'eastus2','supportedRemoteRegions':[]} | /supportedRemoteRegions is given for AZURE; allowed is to leave it out, except for AWS",
                "{'providerName':'AWS','region':'eu west'}    | No region eu west exists for provider AWS.",
                "{'providerName':'AWS','region':'a\\u001bb'} | No region a\\u001bb exists for provider AWS.",
                "{'providerName':'AWS','region':'mars-1'}     | No region mars-1 exists for provider AWS."
            })
    void aBadBody(String body, String reason) {
        wire.post(services, body == null ? "" : body);
        assertThat(refusal()).isEqualTo(reason);
    }

    @Test
    void anUnknownAttributeAndTheKnownOnes() {
        wire.patch(wire.v2("/encryptionAtRest"), "{'googleCloudKms':{'colour':1}}");
        assertThat(refusal())
                .isEqualTo(
                        "/googleCloudKms/colour is unknown; allowed is one of [enabled, keyVersionResourceID, roleId,"
                                + " serviceAccountKey, valid]");
    }

    @Test
    void aValueInTheDepthsOfTheBodyShortened() {
        wire.patch(wire.v2("/encryptionAtRest"), "{'awsKms':{'roleId':'" + "x".repeat(100) + "'}}");
        assertThat(refusal())
                .isEqualTo("/awsKms/roleId is \"" + "x".repeat(59)
                        + "... (102 characters); allowed is a text that matches ^[a-f0-9]{24}$");
    }

    @Test
    void neverASecret() {
        wire.patch(wire.v2("/encryptionAtRest"), "{'awsKms':{'secretAccessKey':12345678}}");
        assertThat(refusal()).isEqualTo("/awsKms/secretAccessKey is a number; allowed is a text");
        wire.patch(wire.v2("/encryptionAtRest"), "{'awsKms':'t0ps3cret'}");
        assertThat(refusal()).isEqualTo("/awsKms is a text; allowed is an object");
        wire.patch(wire.v2("/encryptionAtRest"), "{'awsKms':{'secretAccessKey':t0ps3cret}}");
        assertThat(refusal()).startsWith("The body is not well-formed JSON").doesNotContain("t0ps3cret");
    }

    @Test
    void aProviderOtherThanThatOfThePath() {
        wire.post(
                wire.v2("/encryptionAtRest/AWS/privateEndpoints"), "{'cloudProvider':'AZURE','regionName':'US_EAST'}");
        assertThat(refusal()).isEqualTo("/cloudProvider is \"AZURE\"; allowed is AWS, as in the path");
    }

    @Test
    void aContentTypeThatIsNotTaken() {
        wire.send("PATCH", mode, Map.of("Accept", Wire.V2.get("Accept"), "Content-Type", "text/plain"), "{}");
        assertThat(refusal())
                .isEqualTo("Content-Type is \"text/plain\"; allowed is application/json or"
                        + " application/vnd.atlas.VERSION+json");
    }

    @Test
    void aBodyThatIsTooLarge() {
        wire.raw("POST", services, Wire.V2, " ".repeat((1 << 20) + 1));
        assertThat(refusal()).isEqualTo("The request body is larger than 1048576 bytes.");
    }

    private String refusal() {
        return latest().refusal().orElseThrow();
    }

    private JournalEntry latest() {
        List<JournalEntry> entries = wire.simulator().journal().entries();
        return entries.get(entries.size() - 1);
    }
}
