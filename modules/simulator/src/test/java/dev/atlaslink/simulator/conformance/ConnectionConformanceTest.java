package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The oldest generation: connections and interface endpoints, AWS only, bare arrays (v1.0 reference). */
class ConnectionConformanceTest {

    private static final String VPCE = "vpce-0b9c5701325cb15dd";

    private final Wire wire = new Wire();
    private final String connections = wire.v1("/privateEndpoint");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void aConnectionWaitsForItsUserAndHasNoStateAvailable() {
        String id = ready("us-east-1");
        assertThat(wire.get(connections + "/" + id).text("/status")).isEqualTo("WAITING_FOR_USER");
        assertThat(wire.get(wire.v2("/privateEndpoint/AWS/endpointService/" + id))
                        .text("/status"))
                .isEqualTo("AVAILABLE");
    }

    @Test
    void seed002AddsAnInterfaceEndpoint() {
        String interfaces = connections + "/" + ready("us-east-1") + "/interfaceEndpoints";
        Reply created = wire.post(interfaces + "?pretty=true", "{ 'interfaceEndpointId':'" + VPCE + "' }");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.body()).isEqualTo("""
                {
                  "connectionStatus" : "PENDING_ACCEPTANCE",
                  "deleteRequested" : false,
                  "errorMessage" : null,
                  "interfaceEndpointId" : "%s"
                }""".formatted(VPCE));
        wire.advance(45);
        assertThat(wire.get(interfaces + "/" + VPCE).text("/connectionStatus")).isEqualTo("AVAILABLE");
    }

    /** The official CLI's developers saw it live in 2020; the later generation of v1.0 goes on waiting for its user. */
    @Test
    void aConnectionIsAvailableOnceAnInterfaceEndpointIs() {
        String id = ready("us-east-1");
        String connection = connections + "/" + id;
        assertThat(wire.get(connection).text("/status")).isEqualTo("WAITING_FOR_USER");
        wire.post(connection + "/interfaceEndpoints", "{'interfaceEndpointId':'" + VPCE + "'}");
        assertThat(wire.get(connection).text("/status")).isEqualTo("WAITING_FOR_USER");
        wire.advance(45);

        assertThat(wire.get(connection).text("/status")).isEqualTo("AVAILABLE");
        assertThat(wire.get(connections).text("/0/status")).isEqualTo("AVAILABLE");
        assertThat(wire.get(wire.v1("/privateEndpoint/AWS/endpointService/" + id))
                        .text("/status"))
                .isEqualTo("WAITING_FOR_USER");
    }

    @Test
    void aMalformedInterfaceEndpointIdIsNotFoundInTheBodyAsInThePath() {
        String interfaces = connections + "/" + ready("us-east-1") + "/interfaceEndpoints";
        assertThat(wire.post(interfaces, "{'interfaceEndpointId':'vpce-1'}").outcome())
                .isEqualTo("404 PRIVATELINK_INTERFACE_ENDPOINT_ID_MALFORMED")
                .isEqualTo(wire.get(interfaces + "/vpce-1").outcome());
    }

    @Test
    void aConnectionIsNotDeletedBeforeItsInterfaceEndpoints() {
        String connection = connections + "/" + ready("us-east-1");
        String endpoint = connection + "/interfaceEndpoints/" + VPCE;
        wire.post(connection + "/interfaceEndpoints", "{'interfaceEndpointId':'" + VPCE + "'}");
        assertThat(wire.delete(connection).outcome()).isEqualTo("409 CANNOT_DELETE_PRIVATELINK_WITH_ENDPOINTS");

        assertThat(wire.delete(endpoint).outcome()).isEqualTo("202 {}");
        wire.advance(60);
        assertThat(wire.get(endpoint).outcome()).isEqualTo("404 PRIVATELINK_INTERFACE_ENDPOINT_NOT_FOUND");
        assertThat(wire.delete(connection).outcome()).isEqualTo("202 {}");
        assertThat(wire.get(connection).text("/status")).isEqualTo("DELETING");
        wire.advance(60);
        assertThat(wire.get(connection).outcome()).isEqualTo("404 PRIVATELINK_NOT_FOUND");
    }

    @Test
    void theListIsABareArrayOfAwsConnectionsThatStillHasPages() {
        String first = ready("us-east-1");
        String second = ready("us-west-1");
        wire.post(wire.v1("/privateEndpoint/endpointService"), "{'providerName':'AZURE','region':'eastus2'}");

        Reply all = wire.get(connections);
        assertThat(all.json()).hasSize(2);
        assertThat(all.text("/0/id")).isEqualTo(first);
        Reply page = wire.get(connections + "?pageNum=2&itemsPerPage=1");
        assertThat(page.json()).hasSize(1);
        assertThat(page.text("/0/id")).isEqualTo(second);
        assertThat(wire.get(connections + "?pageNum=3&itemsPerPage=1").body()).isEqualTo("[]");
    }

    @Test
    void aMalformedInterfaceEndpointIdIs404() {
        assertThat(wire.get(connections + "/" + ready("us-east-1") + "/interfaceEndpoints/vpce-1")
                        .outcome())
                .isEqualTo("404 PRIVATELINK_INTERFACE_ENDPOINT_ID_MALFORMED");
    }

    @Test
    void onlyAwsHasConnections() {
        assertThat(wire.post(connections, "{'providerName':'AZURE','region':'eastus2'}")
                        .outcome())
                .isEqualTo("400 INVALID_PROVIDER");
    }

    private String ready(String region) {
        Reply created = wire.post(connections, "{'providerName':'AWS','region':'" + region + "'}");
        assertThat(created.status()).isEqualTo(201);
        wire.advance(148);
        return created.text("/id");
    }
}
