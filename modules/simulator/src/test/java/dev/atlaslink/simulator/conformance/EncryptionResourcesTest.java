package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.atlaslink.simulator.Resources;
import dev.atlaslink.simulator.settings.Approval;
import dev.atlaslink.simulator.settings.Progression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Encryption endpoints on the side of the cloud: approval by hand and, as the Terraform provider met it, recreation. */
class EncryptionResourcesTest {

    private static final String REASON = "InvalidParameter: concurrent operation";

    private final Wire wire = new Wire();
    private final Resources resources = wire.simulator().resources();
    private final String encryption = wire.v2("/encryptionAtRest/AZURE/privateEndpoints");

    @AfterEach
    void stop() {
        wire.close();
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
                .withMessageEndingWith("which is INITIATING; allowed is one that is PENDING_ACCEPTANCE or ACTIVE");
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
                .withMessage("id is that of ENDPOINT_SERVICE " + service
                        + " (AWS); allowed is what can be recreated, encryption endpoints and backup endpoints");
    }

    @Test
    void aFailedEncryptionEndpointCanBeDeleted() {
        String id = wire.post(encryption, "{'regionName':'US_CENTRAL'}").text("/id");
        resources.fail(id, REASON);
        assertThat(wire.get(encryption + "/" + id).text("/errorMessage")).isEqualTo(REASON);
        assertThat(wire.delete(encryption + "/" + id).status()).isEqualTo(204);
        assertThat(wire.get(encryption + "/" + id).text("/status")).isEqualTo("DELETING");
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
}
