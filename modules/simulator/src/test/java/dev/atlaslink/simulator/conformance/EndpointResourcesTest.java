package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.atlaslink.simulator.Resources;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Endpoints on the side of the cloud: failures, rejections and their remedies as users report them. */
class EndpointResourcesTest {

    private static final String VPCE = "vpce-0d00c26273372c6ef";
    private static final String AZURE_ID = "/subscriptions/4b2b8b0e-1d4c-4d0a-9c57-6a0b5e6b7f11/resourceGroups/net"
            + "/providers/Microsoft.Network/privateEndpoints/atlas";
    private static final String REASON = "InvalidParameter: concurrent operation";

    private final Wire wire = new Wire();
    private final Resources resources = wire.simulator().resources();

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void aFailedAzureEndpointBlocksItsNameUntilItIsDeleted() {
        String service = ready("AZURE", "eastus2");
        String body = "{'id':'" + AZURE_ID + "','privateEndpointIPAddress':'10.0.0.4'}";
        attach(service, "AZURE", body);
        resources.fail(service, AZURE_ID, REASON);

        String endpoint = wire.v2("/privateEndpoint/AZURE/endpointService/" + service + "/endpoint/"
                + URLEncoder.encode(AZURE_ID, StandardCharsets.UTF_8));
        assertThat(wire.get(endpoint).text("/status")).isEqualTo("FAILED");
        assertThat(wire.get(endpoint).text("/errorMessage")).isEqualTo(REASON);
        assertThat(attach(service, "AZURE", body).outcome())
                .isEqualTo("409 PRIVATELINK_INTERFACE_ENDPOINT_ALREADY_EXISTS");
        wire.delete(endpoint);
        wire.advance(60);
        assertThat(attach(service, "AZURE", body).status()).isEqualTo(201);
    }

    @Test
    void aGcpEndpointFailsWithItsForwardingRules() {
        String service = ready("GCP", "us-east4");
        attach(
                service,
                "GCP",
                "{'endpointGroupName':'g','gcpProjectId':'p','endpoints':[{'endpointName':'a','ipAddress':'10.0.0.1'}]}");
        resources.fail(service, "g", REASON);
        Reply endpoint = wire.get(wire.v2("/privateEndpoint/GCP/endpointService/" + service + "/endpoint/g"));
        assertThat(endpoint.text("/status")).isEqualTo("FAILED");
        assertThat(endpoint.text("/endpoints/0/status")).isEqualTo("FAILED");
    }

    @Test
    void anAwsEndpointIsRejectedWhereOthersFail() {
        String service = ready("AWS", "us-east-1");
        attach(service, "AWS", "{'id':'" + VPCE + "'}");
        String endpoint = wire.v2("/privateEndpoint/AWS/endpointService/" + service + "/endpoint/" + VPCE);

        assertThat(resources.fail(service, VPCE, REASON).status()).isEqualTo("REJECTED");
        assertThat(wire.get(endpoint).text("/errorMessage")).isEqualTo(REASON);
        resources.reject(service, VPCE);
        assertThat(wire.get(endpoint).text("/connectionStatus")).isEqualTo("REJECTED");
        assertThat(wire.get(endpoint).json().path("errorMessage").isNull()).isTrue();
        assertThat(wire.get(wire.v1("/privateEndpoint/" + service + "/interfaceEndpoints/" + VPCE))
                        .text("/connectionStatus"))
                .isEqualTo("REJECTED");
    }

    @Test
    void onlyAwsEndpointsAreRejected() {
        String service = ready("AZURE", "eastus2");
        attach(service, "AZURE", "{'id':'" + AZURE_ID + "','privateEndpointIPAddress':'10.0.0.4'}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resources.reject(service, AZURE_ID))
                .withMessage("id is that of ENDPOINT " + AZURE_ID
                        + " (AZURE); allowed is what can be rejected, endpoints of AWS");
    }

    @Test
    void anAwsEndpointCanBeAcceptedBeforeItsTime() {
        String service = ready("AWS", "us-east-1");
        attach(service, "AWS", "{'id':'" + VPCE + "'}");
        assertThat(resources.approve(service, VPCE).status()).isEqualTo("PENDING");
        assertThatIllegalStateException()
                .isThrownBy(() -> resources.approve(service, VPCE))
                .withMessage("id is that of ENDPOINT " + VPCE
                        + " (AWS), which is PENDING; allowed is one that is PENDING_ACCEPTANCE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resources.approve(service))
                .withMessageContaining("allowed is what can be approved");
    }

    private Reply create(String provider, String region) {
        return wire.post(
                wire.v2("/privateEndpoint/endpointService"),
                "{'providerName':'" + provider + "','region':'" + region + "'}");
    }

    private String ready(String provider, String region) {
        String id = create(provider, region).text("/id");
        wire.advance(260);
        return id;
    }

    private Reply attach(String service, String provider, String body) {
        return wire.post(wire.v2("/privateEndpoint/" + provider + "/endpointService/" + service + "/endpoint"), body);
    }
}
