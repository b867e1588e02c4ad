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

    private String refusal() {
        return latest().refusal().orElseThrow();
    }

    private JournalEntry latest() {
        List<JournalEntry> entries = wire.simulator().journal().entries();
        return entries.get(entries.size() - 1);
    }
}
