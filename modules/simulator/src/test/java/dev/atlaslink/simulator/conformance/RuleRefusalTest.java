package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.JournalEntry;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The journal tells exactly which resource or rule was in the way of a request. */
class RuleRefusalTest {

    private static final String AWS_SERVICE = "{'providerName':'AWS','region':'us-east-1'}";

    private final Wire wire = new Wire();
    private final String services = wire.v2("/privateEndpoint/endpointService");

    @AfterEach
    void stop() {
        wire.close();
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
        wire.post(services, "{'providerName':'AZURE','region':'eastus2'}");
        wire.get(wire.v2("/privateEndpoint/AWS/endpointService/" + "0".repeat(24)));
        assertThat(refusal()).isEqualTo("The services of AWS are [" + id + "]");
    }

    @Test
    void anEncryptionEndpointThatIsMissing() {
        String endpoints = wire.v2("/encryptionAtRest/%s/privateEndpoints");
        String id = wire.post(endpoints.formatted("AWS"), "{'regionName':'US_EAST_1'}")
                .text("/id");
        wire.post(endpoints.formatted("AZURE"), "{'regionName':'US_EAST'}");
        wire.get(endpoints.formatted("AWS") + "/" + "0".repeat(24));
        assertThat(refusal()).isEqualTo("The encryption-at-rest endpoints of AWS are [" + id + "]");
    }

    @Test
    void aForwardingRuleThatLacksItsNameOrHasABlankOne() {
        String id = wire.post(services, "{'providerName':'GCP','region':'us-east4'}")
                .text("/id");
        wire.advance(260);
        String endpoints = wire.v2("/privateEndpoint/GCP/endpointService/" + id + "/endpoint");
        String body = "{'endpointGroupName':'g','gcpProjectId':'p','endpoints':"
                + "[{'endpointName':'first','ipAddress':'10.0.0.1'},{%s'ipAddress':'10.0.0.2'}]}";

        wire.post(endpoints, body.formatted(""));
        assertThat(refusal()).isEqualTo("/endpoints/1/endpointName is missing; allowed is a text that is not blank");
        wire.post(endpoints, body.formatted("'endpointName':' ',"));
        assertThat(refusal()).isEqualTo("/endpoints/1/endpointName is blank; allowed is a text that is not blank");
        wire.post(endpoints, body.formatted("'endpointName':'first',"));
        assertThat(refusal()).isEqualTo("/endpoints/1/endpointName is \"first\"; allowed is each name once");
    }

    @Test
    void whatKeepsRegionalModeOn() {
        String mode = wire.v2("/privateEndpoint/regionalMode");
        wire.patch(mode, "{'enabled':true}");
        String first = wire.post(services, AWS_SERVICE).text("/id");
        String second = wire.post(services, "{'providerName':'AWS','region':'us-west-2'}")
                .text("/id");
        wire.advance(148);
        attach(first, "vpce-0d00c26273372c6e0");
        attach(first, "vpce-0d00c26273372c6e1");
        attach(second, "vpce-0d00c26273372c6e2");
        wire.patch(mode, "{'enabled':false}");
        assertThat(refusal())
                .isEqualTo("More than one endpoint stands in a region, and others in another one:"
                        + " [1 in US_WEST_2 of AWS, 2 in US_EAST_1 of AWS]");

        wire.post(services, AWS_SERVICE);
        wire.patch(mode, "{'enabled':false}");
        assertThat(refusal()).isEqualTo("More than one service stands in a region");
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

    private void attach(String service, String endpoint) {
        wire.post(
                wire.v2("/privateEndpoint/AWS/endpointService/" + service + "/endpoint"), "{'id':'" + endpoint + "'}");
    }

    private String refusal() {
        return latest().refusal().orElseThrow();
    }

    private JournalEntry latest() {
        List<JournalEntry> entries = wire.simulator().journal().entries();
        return entries.get(entries.size() - 1);
    }
}
