package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.atlaslink.simulator.Resource;
import dev.atlaslink.simulator.Resources;
import dev.atlaslink.simulator.settings.Approval;
import dev.atlaslink.simulator.settings.Progression;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens on the side of the cloud: failures and remedies as users report them, recreation as the Terraform provider. */
class ResourcesTest {

    private static final String VPCE = "vpce-0d00c26273372c6ef";
    private static final String AZURE_ID = "/subscriptions/4b2b8b0e-1d4c-4d0a-9c57-6a0b5e6b7f11/resourceGroups/net"
            + "/providers/Microsoft.Network/privateEndpoints/atlas";
    private static final String REASON = "InvalidParameter: concurrent operation";

    private final Wire wire = new Wire();
    private final Resources resources = wire.simulator().resources();
    private final String encryption = wire.v2("/encryptionAtRest/AZURE/privateEndpoints");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void theListShowsEveryKindServicesBeforeTheirEndpoints() {
        String service = ready("AWS", "us-east-1");
        attach(service, "AWS", "{'id':'" + VPCE + "'}");
        String ear = wire.post(encryption, "{'regionName':'US_CENTRAL'}").text("/id");

        assertThat(resources.list()).extracting(Resource::id).containsExactly(service, VPCE, ear);
        assertThat(resources.list())
                .extracting(Resource::kind)
                .containsExactly(
                        ResourceKind.ENDPOINT_SERVICE, ResourceKind.ENDPOINT, ResourceKind.ENCRYPTION_ENDPOINT);
        Resource endpoint = resources.find(service, VPCE).orElseThrow();
        assertThat(endpoint.projectId()).isEqualTo(wire.simulator().projectId());
        assertThat(endpoint.serviceId()).hasValue(service);
        assertThat(endpoint.provider()).isEqualTo("AWS");
        assertThat(endpoint.region()).isEqualTo("US_EAST_1");
        assertThat(endpoint.status()).isEqualTo("PENDING_ACCEPTANCE");
        assertThat(endpoint.errorMessage()).isEmpty();
        assertThat(endpoint).hasToString("Resource[ENDPOINT " + VPCE + " (AWS) is PENDING_ACCEPTANCE]");
        assertThat(resources.find(ear)).get().extracting(Resource::serviceId).isEqualTo(Optional.empty());
    }

    @Test
    void aFailedServiceTellsWhyInEveryGenerationAndBlocksItsRegionUntilItIsDeleted() {
        String id = create("AWS", "us-east-1").text("/id");
        assertThat(resources.fail(id, REASON).errorMessage()).hasValue(REASON);

        for (String service : new String[] {
            wire.v1("/privateEndpoint/" + id),
            wire.v1("/privateEndpoint/AWS/endpointService/" + id),
            wire.v2("/privateEndpoint/AWS/endpointService/" + id)
        }) {
            assertThat(wire.get(service).text("/status")).isEqualTo("FAILED");
            assertThat(wire.get(service).text("/errorMessage")).isEqualTo(REASON);
            assertThat(wire.get(service).json().path("endpointServiceName").isNull())
                    .isTrue();
        }
        wire.advance(1_000);
        assertThat(create("AWS", "us-east-1").outcome())
                .isEqualTo("409 PRIVATE_ENDPOINT_SERVICE_ALREADY_EXISTS_FOR_REGION");
        assertThat(attach(id, "AWS", "{'id':'" + VPCE + "'}").outcome())
                .isEqualTo("409 PRIVATELINK_CANNOT_ACCEPT_ENDPOINTS");

        wire.delete(wire.v2("/privateEndpoint/AWS/endpointService/" + id));
        Reply deleting = wire.get(wire.v2("/privateEndpoint/AWS/endpointService/" + id));
        assertThat(deleting.text("/status")).isEqualTo("DELETING");
        assertThat(deleting.json().path("errorMessage").isNull()).isTrue();
        wire.advance(60);
        assertThat(create("AWS", "us-east-1").status()).isEqualTo(201);
    }

    @Test
    void aServiceThatFailsAfterItWasReadyKeepsItsNames() {
        String id = ready("AZURE", "eastus2");
        resources.fail(id, REASON);
        assertThat(wire.get(wire.v2("/privateEndpoint/AZURE/endpointService/" + id))
                        .text("/privateLinkServiceName"))
                .isEqualTo("pls_" + id);
    }

    @Test
    void aDeletionMayFailAndBeAskedForAgain() {
        String id = ready("GCP", "us-east4");
        String service = wire.v2("/privateEndpoint/GCP/endpointService/" + id);
        wire.delete(service);
        resources.fail(id, REASON);
        wire.advance(60);
        assertThat(wire.get(service).text("/status")).isEqualTo("FAILED");

        wire.delete(service);
        assertThat(wire.get(service).text("/status")).isEqualTo("DELETING");
        wire.advance(60);
        assertThat(wire.get(service).status()).isEqualTo(404);
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
                .withMessage("id must name what can be rejected, endpoints of AWS, but is ENDPOINT " + AZURE_ID
                        + " (AZURE)");
    }

    @Test
    void anAwsEndpointCanBeAcceptedBeforeItsTime() {
        String service = ready("AWS", "us-east-1");
        attach(service, "AWS", "{'id':'" + VPCE + "'}");
        assertThat(resources.approve(service, VPCE).status()).isEqualTo("PENDING");
        assertThatIllegalStateException()
                .isThrownBy(() -> resources.approve(service, VPCE))
                .withMessage("status of ENDPOINT " + VPCE + " (AWS) must be PENDING_ACCEPTANCE but is PENDING");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resources.approve(service))
                .withMessageContaining("id must name what can be approved");
    }

    @Test
    void withApprovalByHandAnAzureEncryptionEndpointWaitsForIt() {
        for (Progression progression : new Progression[] {Progression.TIMED, Progression.IMMEDIATE}) {
            try (Wire patient =
                    new Wire(builder -> builder.approval(Approval.BY_HAND).progression(progression))) {
                String id =
                        patient.post(encryption, "{'regionName':'US_CENTRAL'}").text("/id");
                patient.advance(1_000_000);
                assertThat(patient.get(encryption + "/" + id).text("/status")).isEqualTo("PENDING_ACCEPTANCE");
                patient.simulator().resources().approve(id);
                assertThat(patient.get(encryption + "/" + id).text("/status")).isEqualTo("ACTIVE");
            }
        }
    }

    @Test
    void anEncryptionEndpointRemovedInTheCloudIsCreatedAgain() {
        String id = wire.post(encryption, "{'regionName':'US_CENTRAL'}").text("/id");
        assertThatIllegalStateException()
                .isThrownBy(() -> resources.removeInCloud(id))
                .withMessageEndingWith("must be PENDING_ACCEPTANCE or ACTIVE but is INITIATING");
        wire.advance(240);

        assertThat(resources.removeInCloud(id).status()).isEqualTo("PENDING_RECREATION");
        Reply removed = wire.get(encryption + "/" + id);
        assertThat(removed.text("/status")).isEqualTo("PENDING_RECREATION");
        assertThat(removed.text("/errorMessage")).contains("recreation");
        wire.advance(60);
        assertThat(wire.get(encryption + "/" + id).text("/status")).isEqualTo("INITIATING");
        assertThat(wire.get(encryption + "/" + id).json().path("errorMessage").isNull())
                .isTrue();
        wire.advance(180);
        assertThat(wire.get(encryption + "/" + id).text("/status")).isEqualTo("PENDING_ACCEPTANCE");
        wire.advance(60);
        assertThat(wire.get(encryption + "/" + id).text("/status")).isEqualTo("ACTIVE");
    }

    @Test
    void whereResourcesMoveAtOnceARecreationMovesByHand() {
        try (Wire immediate = new Wire(builder -> builder.progression(Progression.IMMEDIATE))) {
            String id =
                    immediate.post(encryption, "{'regionName':'US_CENTRAL'}").text("/id");
            Resources inside = immediate.simulator().resources();
            inside.removeInCloud(id);
            assertThat(immediate.get(encryption + "/" + id).text("/status")).isEqualTo("PENDING_RECREATION");
            inside.advance(id);
            assertThat(immediate.get(encryption + "/" + id).text("/status")).isEqualTo("INITIATING");
            inside.advance(id);
            inside.approve(id);
            assertThat(immediate.get(encryption + "/" + id).text("/status")).isEqualTo("ACTIVE");
            immediate.delete(encryption + "/" + id);
            assertThat(immediate.get(encryption + "/" + id).status()).isEqualTo(404);
        }
    }

    @Test
    void onlyEncryptionEndpointsAreRecreated() {
        String service = ready("AWS", "us-east-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resources.removeInCloud(service))
                .withMessage("id must name what can be recreated, encryption endpoints, but is ENDPOINT_SERVICE "
                        + service + " (AWS)");
    }

    @Test
    void aFailedEncryptionEndpointCanBeDeleted() {
        String id = wire.post(encryption, "{'regionName':'US_CENTRAL'}").text("/id");
        resources.fail(id, REASON);
        assertThat(wire.get(encryption + "/" + id).text("/errorMessage")).isEqualTo(REASON);
        assertThat(wire.delete(encryption + "/" + id).status()).isEqualTo(204);
        assertThat(wire.get(encryption + "/" + id).text("/status")).isEqualTo("DELETING");
    }

    @Test
    void theNextCreationsOfAKindFailInTheOrderOfTheirMessages() {
        resources.failNext(ResourceKind.ENDPOINT_SERVICE, "first");
        resources.failNext(ResourceKind.ENDPOINT_SERVICE, "second");
        String ear = wire.post(encryption, "{'regionName':'US_CENTRAL'}").text("/id");
        Reply created = create("AWS", "us-east-1");
        assertThat(created.text("/status")).isEqualTo("INITIATING");
        // A create that is refused fails nothing.
        assertThat(create("AWS", "us-east-1").status()).isEqualTo(409);
        String second = create("AZURE", "eastus2").text("/id");
        String third = create("GCP", "us-east4").text("/id");

        wire.advance(260);
        Resource failed = resources.find(created.text("/id")).orElseThrow();
        assertThat(failed.status()).isEqualTo("FAILED");
        assertThat(failed.errorMessage()).hasValue("first");
        assertThat(resources.find(second).orElseThrow().errorMessage()).hasValue("second");
        assertThat(resources.find(third).orElseThrow().status()).isEqualTo("AVAILABLE");
        assertThat(resources.find(ear).orElseThrow().status()).isEqualTo("ACTIVE");
    }

    @Test
    void unknownIdsAndBlankMessagesAreRefusedByNameAndValue() {
        String service = ready("AWS", "us-east-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resources.advance("x"))
                .withMessage("id must name one of [Resource[ENDPOINT_SERVICE " + service
                        + " (AWS) is AVAILABLE]] but is \"x\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resources.advance(service, VPCE))
                .withMessageEndingWith("but is \"" + VPCE + "\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resources.fail(service, " "))
                .withMessage("errorMessage must be a non-blank text but is \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resources.failNext(ResourceKind.ENDPOINT, ""))
                .withMessage("errorMessage must be a non-blank text but is \"\"");
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
