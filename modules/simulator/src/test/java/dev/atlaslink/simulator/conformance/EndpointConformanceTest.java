package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Endpoints attached to services: each provider's ids, states and fields. */
class EndpointConformanceTest {

    private static final String VPCE = "vpce-0d00c26273372c6ef";
    private static final String AZURE_ID = "/subscriptions/4b2b8b0e-1d4c-4d0a-9c57-6a0b5e6b7f11/resourceGroups/net"
            + "/providers/Microsoft.Network/privateEndpoints/atlas";

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void anAwsEndpointPassesFromPendingAcceptanceOverPendingToAvailable() {
        String service = service("AWS", "us-east-1");
        Reply created = wire.post(service + "/endpoint", "{'id' : '" + VPCE + "'}");

        assertThat(created.outcome())
                .isEqualTo("201 {\"cloudProvider\":\"AWS\",\"connectionStatus\":\"PENDING_ACCEPTANCE\","
                        + "\"deleteRequested\":false,\"errorMessage\":null,\"interfaceEndpointId\":\"" + VPCE + "\"}");
        wire.advance(15);
        assertThat(wire.get(service + "/endpoint/" + VPCE).text("/connectionStatus"))
                .isEqualTo("PENDING");
        wire.advance(30);
        assertThat(wire.get(service + "/endpoint/" + VPCE).text("/connectionStatus"))
                .isEqualTo("AVAILABLE");
        assertThat(wire.get(service).json().path("interfaceEndpoints").toString())
                .isEqualTo("[\"" + VPCE + "\"]");
    }

    @Test
    void anAzureEndpointIsAddressedByItsWholeResourceIdWithEncodedSlashes() {
        String service = service("AZURE", "eastus2");
        Reply created =
                wire.post(service + "/endpoint", "{'id':'" + AZURE_ID + "','privateEndpointIPAddress':'10.0.0.4'}");
        assertThat(created.outcome())
                .isEqualTo("201 {\"cloudProvider\":\"AZURE\",\"deleteRequested\":false,\"errorMessage\":null,"
                        + "\"privateEndpointConnectionName\":null,\"privateEndpointIPAddress\":\"10.0.0.4\","
                        + "\"privateEndpointResourceId\":\"" + AZURE_ID + "\",\"status\":\"INITIATING\"}");

        wire.advance(45);
        String endpoint = service + "/endpoint/" + URLEncoder.encode(AZURE_ID, StandardCharsets.UTF_8);
        assertThat(wire.get(endpoint).text("/status")).isEqualTo("AVAILABLE");
        assertThat(wire.get(endpoint).text("/privateEndpointConnectionName")).matches("atlas\\.[a-f0-9-]{36}");
        assertThat(wire.get(service + "/endpoint/" + AZURE_ID).outcome()).isEqualTo("404 RESOURCE_NOT_FOUND");
        assertThat(wire.delete(endpoint).outcome()).isEqualTo("202 {}");
    }

    @Test
    void aGcpEndpointGroupIsVerifiedBeforeItIsAvailable() {
        String service = service("GCP", "us-central1");
        Reply created = wire.post(
                service + "/endpoint",
                "{'endpointGroupName':'group','gcpProjectId':'my-project','endpoints':"
                        + "[{'endpointName':'rule-0','ipAddress':'10.0.0.1'}]}");
        assertThat(created.outcome())
                .isEqualTo("201 {\"cloudProvider\":\"GCP\",\"deleteRequested\":false,\"endpointGroupName\":\"group\","
                        + "\"endpoints\":[{\"endpointName\":\"rule-0\",\"ipAddress\":\"10.0.0.1\","
                        + "\"status\":\"INITIATING\"}],\"errorMessage\":null,\"gcpProjectId\":\"my-project\","
                        + "\"portMappingEnabled\":false,\"status\":\"INITIATING\"}");

        wire.advance(30);
        assertThat(wire.get(service + "/endpoint/group").text("/status")).isEqualTo("VERIFIED");
        wire.advance(30);
        assertThat(wire.get(service + "/endpoint/group").text("/status")).isEqualTo("AVAILABLE");
        Reply v1 = wire.get(service.replace("/v2/", "/v1.0/") + "/endpoint/group");
        assertThat(v1.text("/endpoints/0/serviceAttachmentName")).startsWith("projects/p-");
        assertThat(v1.json().has("gcpProjectId")).isFalse();
    }

    @Test
    void v1TakesTheProviderFromThePathForEveryVariant() {
        String aws = service("AWS", "us-east-1").replace("/v2/", "/v1.0/");
        assertThat(wire.post(aws + "/endpoint?pretty=true", "{'id' : '" + VPCE + "'}")
                        .status())
                .isEqualTo(201);
        assertThat(wire.post(aws + "/endpoint", "{'endpointGroupName':'g','gcpProjectId':'p','endpoints':[]}")
                        .outcome())
                .isEqualTo("400 MISSING_ATTRIBUTE");
        String azure = service("AZURE", "eastus2").replace("/v2/", "/v1.0/");
        assertThat(wire.post(azure + "/endpoint", "{'id':'/subscriptions/x','privateEndpointIPAddress':'10.0.0.4'}")
                        .text("/privateEndpointResourceId"))
                .isEqualTo("/subscriptions/x");
    }

    @Test
    void theBodyMayNameTheProviderOfThePathButNoOther() {
        String service = service("AWS", "us-east-1");
        assertThat(wire.post(service + "/endpoint", "{'id':'" + VPCE + "','cloudProvider':'AZURE'}")
                        .outcome())
                .isEqualTo("400 INVALID_ATTRIBUTE");
        assertThat(wire.post(service + "/endpoint", "{'id':'" + VPCE + "','cloudProvider':'AWS'}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void anEndpointNeedsAServiceThatIsReadyAndIsAttachedOnce() {
        Reply created =
                wire.post(wire.v2("/privateEndpoint/endpointService"), "{'providerName':'AWS','region':'us-east-1'}");
        String service = wire.v2("/privateEndpoint/AWS/endpointService/" + created.text("/id"));
        assertThat(wire.post(service + "/endpoint", "{'id':'" + VPCE + "'}").outcome())
                .isEqualTo("409 PRIVATELINK_CANNOT_ACCEPT_ENDPOINTS");

        wire.advance(148);
        wire.post(service + "/endpoint", "{'id':'" + VPCE + "'}");
        assertThat(wire.post(service + "/endpoint", "{'id':'" + VPCE + "'}").outcome())
                .isEqualTo("409 PRIVATELINK_INTERFACE_ENDPOINT_ALREADY_EXISTS");
    }

    @Test
    void deletingAnEndpointRespondsWith202ShowsDeletingAndThen404() {
        String service = service("AWS", "us-east-1");
        String endpoint = service + "/endpoint/" + VPCE;
        wire.post(service + "/endpoint", "{'id':'" + VPCE + "'}");

        assertThat(wire.delete(endpoint).outcome()).isEqualTo("202 {}");
        assertThat(wire.get(endpoint).text("/connectionStatus")).isEqualTo("DELETING");
        assertThat(wire.get(endpoint).json().path("deleteRequested").asBoolean())
                .isTrue();
        wire.advance(60);
        assertThat(wire.get(endpoint).outcome()).isEqualTo("404 PRIVATE_ENDPOINT_SERVICE_NOT_FOUND");
    }

    @Test
    void aPortMappedGcpGroupIsNamedAfterItsOnlyEndpoint() {
        Reply created = wire.post(
                wire.v2("/privateEndpoint/endpointService"),
                "{'providerName':'GCP','region':'us-east4','portMappingEnabled':true}");
        wire.advance(260);
        String endpoints = wire.v2("/privateEndpoint/GCP/endpointService/" + created.text("/id") + "/endpoint");
        String two = "[{'endpointName':'a','ipAddress':'10.0.0.1'},{'endpointName':'b','ipAddress':'10.0.0.2'}]";
        String body = "{'endpointGroupName':'ignored','gcpProjectId':'p','endpoints':%s}";

        assertThat(wire.post(endpoints, body.formatted(two)).outcome()).isEqualTo("400 INVALID_ATTRIBUTE");
        assertThat(wire.post(endpoints, body.formatted("[{'endpointName':'only','ipAddress':'10.0.0.1'}]"))
                        .text("/endpointGroupName"))
                .isEqualTo("only");
        assertThat(wire.get(endpoints + "/only").status()).isEqualTo(200);
    }

    private String service(String provider, String region) {
        String id = wire.post(
                        wire.v2("/privateEndpoint/endpointService"),
                        "{'providerName':'" + provider + "','region':'" + region + "'}")
                .text("/id");
        wire.advance(260);
        return wire.v2("/privateEndpoint/" + provider + "/endpointService/" + id);
    }
}
