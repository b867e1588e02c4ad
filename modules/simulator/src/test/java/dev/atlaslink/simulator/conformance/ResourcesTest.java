package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.simulator.Resource;
import dev.atlaslink.simulator.Resources;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Services on the side of the cloud: failures and remedies as users report them, and the list of all resources. */
class ResourcesTest {

    private static final String VPCE = "vpce-0d00c26273372c6ef";
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
        assertThat(endpoint.provider()).hasValue("AWS");
        assertThat(endpoint.region()).hasValue("US_EAST_1");
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
                .withMessage("id is \"x\"; allowed is one of [Resource[ENDPOINT_SERVICE " + service
                        + " (AWS) is AVAILABLE]]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resources.advance(service, VPCE))
                .withMessageStartingWith("id is \"" + VPCE + "\"; allowed is one of ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resources.fail(service, " "))
                .withMessage("errorMessage is \" \"; allowed is a text that is not blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resources.failNext(ResourceKind.ENDPOINT, ""))
                .withMessage("errorMessage is \"\"; allowed is a text that is not blank");
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
