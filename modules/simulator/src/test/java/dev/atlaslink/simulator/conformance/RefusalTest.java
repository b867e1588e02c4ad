package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.JournalEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The journal tells exactly why a request was refused, whatever little the answer says. */
class RefusalTest {

    private static final String AWS_SERVICE = "{'providerName':'AWS','region':'us-east-1'}";

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
                "``                                           | The body is empty",
                "{                                            | The body is not well-formed JSON, or has an attribute twice, before line 1, column 2",
                "[]                                           | The body must be a JSON object but is an array",
                "{'providerName':'AWS'}                       | /region is required but missing",
                "{'region':'us-east-1'}                       | /providerName is required but missing",
                "{'providerName':'OVH','region':'us-east-1'}  | /providerName must be one of [AWS, AZURE, GCP] but is \"OVH\"",
                "{'providerName':'AWS','region':7}            | /region must be a text up to 64 characters but is a number",
                "{'providerName':'AWS','region':'eu west'}    | No region eu west exists for provider AWS.",
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
                .isEqualTo("/googleCloudKms/colour is unknown; known here are [enabled, keyVersionResourceID, roleId,"
                        + " serviceAccountKey, valid]");
    }

    @Test
    void aValueInTheDepthsOfTheBodyShortened() {
        wire.patch(wire.v2("/encryptionAtRest"), "{'awsKms':{'roleId':'" + "x".repeat(100) + "'}}");
        assertThat(refusal())
                .isEqualTo("/awsKms/roleId must be a text that matches ^[a-f0-9]{24}$ but is \"" + "x".repeat(59)
                        + "... (102 characters)");
    }

    @Test
    void neverASecret() {
        wire.patch(wire.v2("/encryptionAtRest"), "{'awsKms':{'secretAccessKey':12345678}}");
        assertThat(refusal()).isEqualTo("/awsKms/secretAccessKey must be a text but is a number");
        wire.patch(wire.v2("/encryptionAtRest"), "{'awsKms':'t0ps3cret'}");
        assertThat(refusal()).isEqualTo("/awsKms must be an object but is a text");
        wire.patch(wire.v2("/encryptionAtRest"), "{'awsKms':{'secretAccessKey':t0ps3cret}}");
        assertThat(refusal()).startsWith("The body is not well-formed JSON").doesNotContain("t0ps3cret");
    }

    @Test
    void aProviderOtherThanThatOfThePath() {
        wire.post(
                wire.v2("/encryptionAtRest/AWS/privateEndpoints"), "{'cloudProvider':'AZURE','regionName':'US_EAST'}");
        assertThat(refusal()).isEqualTo("/cloudProvider is AZURE but the path says AWS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "colour=red              | Query parameter colour is unknown; known are [envelope, pretty]",
                "pretty=maybe            | Query parameter pretty must be true or false but is \"maybe\"",
                "pretty=true&pretty=true | Query parameter pretty is given more than once"
            })
    void aBadQuery(String query, String reason) {
        wire.get(mode + "?" + query);
        assertThat(refusal()).isEqualTo(reason);
    }

    @Test
    void aNumberOutOfRange() {
        wire.get(wire.v2("/encryptionAtRest/AWS/privateEndpoints?itemsPerPage=501"));
        assertThat(refusal())
                .isEqualTo("Query parameter itemsPerPage must be an integer from 1 up to 500 but is \"501\"");
    }

    @Test
    void aBadPathParameter() {
        wire.get("/api/atlas/v2/groups/xyz/privateEndpoint/regionalMode");
        assertThat(refusal())
                .isEqualTo("Path parameter groupId must be a text that matches ^[a-f0-9]{24}$ but is \"xyz\"");
        wire.get(wire.v2("/privateEndpoint/OVH/endpointService"));
        assertThat(refusal()).isEqualTo("Path parameter cloudProvider must be one of [AWS, AZURE, GCP] but is \"OVH\"");
    }

    @Test
    void anUnknownPathAndItsNeighbours() {
        wire.get(wire.v2("/privateEndpoint/regionalmode"));
        assertThat(refusal())
                .isEqualTo("No operation has this path; the nearest are"
                        + " [/api/atlas/v2/groups/{groupId}/privateEndpoint/regionalMode]");
        wire.get("/nowhere");
        assertThat(refusal()).isEqualTo("No operation has this path");
    }

    @Test
    void anAzureIdWhoseSlashesAreNotEncoded() {
        wire.get(wire.v2("/privateEndpoint/AZURE/endpointService/" + "0".repeat(24) + "/endpoint/subscriptions/x"));
        assertThat(refusal())
                .isEqualTo("No operation has this path; the nearest are [/api/atlas/v2/groups/{groupId}/privateEndpoint"
                        + "/{cloudProvider}/endpointService/{endpointServiceId}/endpoint/{endpointId}]");
    }

    @Test
    void anotherMethod() {
        wire.send("PUT", mode, "{}");
        assertThat(refusal()).isEqualTo("PUT is not allowed here; allowed is GET, PATCH");
    }

    @Test
    void whatWasNotAcceptableAndWhatIs() {
        String served = "getGroupPrivateEndpointRegionalMode is served as application/vnd.atlas.DATE+json"
                + " with a DATE of 2023-01-01 or later, from its versions [2023-01-01]";
        wire.send("GET", mode, Map.of("Accept", "application/json"), null);
        assertThat(refusal()).isEqualTo("Accept asks for application/json; " + served);
        wire.send("GET", mode, Map.of(), null);
        assertThat(refusal()).isEqualTo("Accept is missing; " + served);
    }

    @Test
    void aVersionThatIsGone() {
        LocalDate first = LocalDate.parse("2023-01-01");
        wire.simulator().versions().sunset(first, LocalDate.parse("2025-07-01"));
        wire.get(mode);
        assertThat(refusal())
                .isEqualTo("Version 2023-01-01 of getGroupPrivateEndpointRegionalMode is gone since 2025-07-01;"
                        + " its versions are [2023-01-01]");
    }

    @Test
    void aContentTypeThatIsNotTaken() {
        wire.send("PATCH", mode, Map.of("Accept", Wire.V2.get("Accept"), "Content-Type", "text/plain"), "{}");
        assertThat(refusal())
                .isEqualTo("Content-Type must be application/json or application/vnd.atlas.VERSION+json but is"
                        + " text/plain");
    }

    @Test
    void aBodyThatIsTooLarge() {
        wire.raw("POST", services, Wire.V2, " ".repeat((1 << 20) + 1));
        assertThat(refusal()).isEqualTo("The request body is larger than 1048576 bytes.");
    }

    @Test
    void theServiceThatIsInTheWay() {
        String id = wire.post(services, AWS_SERVICE).text("/id");
        wire.post(services, AWS_SERVICE);
        assertThat(refusal())
                .isEqualTo(
                        "Service " + id + ", which is INITIATING, is in US_EAST_1 already, and regional mode is off");
    }

    @Test
    void aServiceThatIsNotReady() {
        String id = wire.post(services, AWS_SERVICE).text("/id");
        wire.post(
                wire.v2("/privateEndpoint/AWS/endpointService/" + id + "/endpoint"), "{'id':'vpce-0d00c26273372c6ef'}");
        assertThat(refusal()).isEqualTo("Service " + id + " is INITIATING; it takes endpoints once it is ready");
    }

    @Test
    void aServiceOfAnotherProviderAndOneThatIsNone() {
        String id = wire.post(services, AWS_SERVICE).text("/id");
        wire.get(wire.v2("/privateEndpoint/GCP/endpointService/" + id));
        assertThat(refusal()).isEqualTo("Service " + id + " is one of AWS, not of GCP");
        wire.get(wire.v2("/privateEndpoint/AWS/endpointService/" + "0".repeat(24)));
        assertThat(refusal()).isEqualTo("The services of AWS are [" + id + "]");
    }

    @Test
    void anEndpointThatIsMissing() {
        String id = wire.post(services, AWS_SERVICE).text("/id");
        wire.get(wire.v2("/privateEndpoint/AWS/endpointService/" + id + "/endpoint/vpce-0d00c26273372c6ef"));
        assertThat(refusal())
                .isEqualTo("Service " + id + " has no endpoint vpce-0d00c26273372c6ef; its endpoints are []");
    }

    @Test
    void theEndpointsThatKeepEncryptionOn() {
        String endpoints = wire.v2("/encryptionAtRest/AWS/privateEndpoints");
        String id = wire.post(endpoints, "{'regionName':'US_EAST_1'}").text("/id");
        wire.patch(wire.v2("/encryptionAtRest"), "{'awsKms':{'enabled':false}}");
        assertThat(refusal())
                .isEqualTo("/awsKms/enabled cannot be false while there are the private endpoints [" + id + "]");
        wire.delete(endpoints + "/" + id);
        assertThat(refusal()).isEqualTo("Endpoint " + id + " is INITIATING; it can be deleted in any other state");
        wire.get(wire.v2("/encryptionAtRest/AZURE/privateEndpoints/" + id));
        assertThat(refusal()).isEqualTo("Endpoint " + id + " is one of AWS, not of AZURE");
    }

    @Test
    void successesHaveNone() {
        wire.get(mode);
        assertThat(latest().refusal()).isEmpty();
    }

    private String refusal() {
        return latest().refusal().orElseThrow();
    }

    private JournalEntry latest() {
        List<JournalEntry> entries = wire.simulator().journal().entries();
        return entries.get(entries.size() - 1);
    }
}
