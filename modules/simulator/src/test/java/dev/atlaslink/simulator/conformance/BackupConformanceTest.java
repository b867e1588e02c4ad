package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.settings.Variant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The private endpoints of backups (v2 reference). */
class BackupConformanceTest {

    private static final String REQUEST = "{'cloudProvider':'AWS','regionName':'US_EAST_1'}";

    private final Wire wire = new Wire();
    private final String endpoints = wire.v2("/backup/AWS/privateEndpoints");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void anEndpointBecomesActiveAndHasItsNameThen() {
        Reply created = wire.post(endpoints, REQUEST);
        String id = created.text("/id");
        assertThat(created.outcome())
                .isEqualTo("201 {\"cloudProvider\":\"AWS\",\"errorMessage\":null,\"id\":\"" + id
                        + "\",\"privateEndpointConnectionName\":null,\"regionName\":\"US_EAST_1\","
                        + "\"status\":\"INITIATING\"}");

        wire.advance(330);
        Reply active = wire.get(endpoints + "/" + id);
        assertThat(active.text("/status")).isEqualTo("ACTIVE");
        assertThat(active.text("/privateEndpointConnectionName")).matches("vpce-[0-9a-f]{17}");
        assertThat(wire.get(endpoints).text("/results/0/id")).isEqualTo(id);
        assertThat(active.header("RateLimit-Limit")).isEqualTo("1200");
    }

    @Test
    void theRegionOfTheVpcIsShownOnlyWhereItWasGiven() {
        Reply created =
                wire.post(endpoints, "{'cloudProvider':'AWS','regionName':'US_EAST_1','vpcRegionName':'US_WEST_2'}");
        assertThat(created.text("/vpcRegionName")).isEqualTo("US_WEST_2");
        Reply without = wire.post(endpoints, REQUEST.replace("US_EAST_1", "EU_WEST_1"));
        assertThat(without.json().has("vpcRegionName")).isFalse();
    }

    @Test
    void aDeletionRespondsWithATypeAndNoBodyAndEndsInA404() {
        String endpoint = endpoints + "/" + wire.post(endpoints, REQUEST).text("/id");
        Reply deleted = wire.delete(endpoint);
        assertThat(deleted.status()).isEqualTo(204);
        assertThat(deleted.body()).isEmpty();
        assertThat(deleted.header("Content-Type")).startsWith("application/vnd.atlas.2024-11-13+json");
        assertThat(wire.get(endpoint).text("/status")).isEqualTo("DELETING");
        wire.advance(60);
        assertThat(wire.get(endpoint).outcome()).isEqualTo("404 RESOURCE_NOT_FOUND");
    }

    @Test
    void aSecondOneOfARegionIsRefusedUnlessAVariantTakesIt() {
        wire.post(endpoints, REQUEST);
        assertThat(wire.post(endpoints, REQUEST).outcome())
                .isEqualTo("409 PRIVATE_ENDPOINT_SERVICE_ALREADY_EXISTS_FOR_REGION");

        try (Wire generous = new Wire(builder -> builder.variants(Set.of(Variant.BACKUP_ENDPOINTS_SHARE_REGIONS)))) {
            generous.post(endpoints, REQUEST);
            assertThat(generous.post(endpoints, REQUEST).status()).isEqualTo(201);
        }
    }

    @Test
    void regionsThatAwsDoesNotHaveAndOtherProvidersAreRefused() {
        assertThat(wire.post(endpoints, REQUEST.replace("US_EAST_1", "NOWHERE")).outcome())
                .isEqualTo("400 INVALID_REGION");
        assertThat(wire.post(endpoints, "{'cloudProvider':'AWS','regionName':'US_EAST_1','vpcRegionName':'US_CENTRAL'}")
                        .outcome())
                .isEqualTo("400 INVALID_REGION");
        assertThat(wire.get(wire.v2("/backup/AZURE/privateEndpoints")).outcome())
                .isEqualTo("400 INVALID_PATH_PARAMETER");
        assertThat(wire.simulator().resources().list()).isEmpty();
    }
}
