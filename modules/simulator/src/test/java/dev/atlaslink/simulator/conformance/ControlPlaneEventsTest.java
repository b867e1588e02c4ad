package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What another process can let happen to resources. */
class ControlPlaneEventsTest {

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void eventsHappenToResources() {
        String service = wire.post(
                        wire.v2("/privateEndpoint/endpointService"), "{'providerName':'AWS','region':'us-east-1'}")
                .text("/id");
        assertThat(event("'action':'advance','id':'" + service + "'").text("/changed"))
                .contains("AVAILABLE");

        String endpoints = wire.v2("/privateEndpoint/AWS/endpointService/" + service + "/endpoint");
        wire.post(endpoints, "{'id':'vpce-0d00c26273372c6ef'}");
        String endpoint = "'id':'vpce-0d00c26273372c6ef','serviceId':'" + service + "'";
        assertThat(event("'action':'approve'," + endpoint).text("/changed")).contains("PENDING");
        assertThat(event("'action':'advanceAll'").text("/changed")).isEqualTo("null");
        assertThat(wire.get(endpoints + "/vpce-0d00c26273372c6ef").text("/connectionStatus"))
                .isEqualTo("AVAILABLE");
        assertThat(event("'action':'reject'," + endpoint).text("/changed")).contains("REJECTED");
        assertThat(event("'action':'fail','errorMessage':'broken','id':'" + service + "'")
                        .text("/changed"))
                .contains("FAILED");

        event("'action':'failNext','kind':'ENCRYPTION_ENDPOINT','errorMessage':'no luck'");
        String encryption = wire.v2("/encryptionAtRest/AWS/privateEndpoints");
        String id = wire.post(encryption, "{'regionName':'US_EAST_1','cloudProvider':'AWS'}")
                .text("/id");
        wire.advance(330);
        assertThat(wire.get(encryption + "/" + id).text("/errorMessage")).isEqualTo("no luck");
    }

    @Test
    void anEventThatDoesNotFitIsRefused() {
        assertThat(event("'action':'advance','id':'64a1f3c2b7e09d5a1c8f4e21'").text("/detail"))
                .contains("/id is \"64a1f3c2b7e09d5a1c8f4e21\"; allowed is one of");
        assertThat(event("'action':'fail','id':'x'").text("/detail"))
                .isEqualTo("/errorMessage is missing; allowed is a text with the action fail");
        assertThat(event("'action':'advanceAll','id':'x'").text("/detail"))
                .isEqualTo("/id is given with the action advanceAll; allowed is the action alone");
        assertThat(event("'action':'removeInCloud','id':'x','kind':'ENDPOINT'").text("/detail"))
                .isEqualTo("/kind is given with the action removeInCloud; allowed is one of [id]");
        assertThat(event("'action':'explode'").text("/detail")).contains("/action is \"explode\"; allowed is one of");
    }

    @Test
    void anEventThatComesAtTheWrongTimeIsRefused() {
        String id = wire.post(
                        wire.v2("/privateEndpoint/endpointService"), "{'providerName':'AWS','region':'us-east-1'}")
                .text("/id");
        String advance = "'action':'advance','id':'" + id + "'";
        assertThat(event(advance).status()).isEqualTo(200);
        assertThat(event(advance).text("/detail"))
                .isEqualTo("/id is that of ENDPOINT_SERVICE " + id
                        + " (AWS), which is AVAILABLE; allowed is one in a state that another one follows");
    }

    @Test
    void aRefusalEscapesTheIdsThatItNames() {
        wire.simulator().seed("""
                {"projects":[{"id":"64a1f3c2b7e09d5a1c8f4e20","endpointServices":[
                  {"cloudProvider":"AZURE","region":"eastus2","endpoints":[{"id":"a\\u001bb","ipAddress":"10.0.0.4"}]}]}]}""");
        assertThat(event("'action':'advance','id':'x'").text("/detail"))
                .contains("ENDPOINT a\\u001bb (AZURE)")
                .doesNotContain("\u001b");
    }

    private Reply event(String attributes) {
        return wire.raw("POST", "/_atlas/state", Map.of(), "{" + attributes + "}");
    }
}
