package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Encryption at rest: the settings and their private endpoints (v2 reference). */
class EncryptionConformanceTest {

    private final Wire wire = new Wire();
    private final String settings = wire.v2("/encryptionAtRest");
    private final String azure = wire.v2("/encryptionAtRest/AZURE/privateEndpoints");
    private final String aws = wire.v2("/encryptionAtRest/AWS/privateEndpoints");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void seed004OnAzureWaitsForApprovalBeforeItIsActive() {
        Reply created = wire.post(azure, "{'regionName': 'US_CENTRAL','cloudProvider': 'AZURE'}");
        String id = created.text("/id");
        assertThat(created.outcome())
                .isEqualTo("202 {\"cloudProvider\":\"AZURE\",\"errorMessage\":null,\"id\":\"" + id
                        + "\",\"privateEndpointConnectionName\":null,\"regionName\":\"US_CENTRAL\","
                        + "\"status\":\"INITIATING\"}");

        wire.advance(179);
        assertThat(wire.get(azure + "/" + id).text("/status")).isEqualTo("INITIATING");
        wire.advance(1);
        Reply pending = wire.get(azure + "/" + id);
        assertThat(pending.text("/status")).isEqualTo("PENDING_ACCEPTANCE");
        assertThat(pending.json().path("privateEndpointConnectionName").isNull())
                .isFalse();
        wire.advance(60);
        assertThat(wire.get(azure + "/" + id).text("/status")).isEqualTo("ACTIVE");
    }

    @Test
    void seed004OnAwsIsActiveWithoutApproval() {
        Reply created = wire.post(aws, "{'regionName': 'US_CENTRAL','cloudProvider': 'AWS'}");
        assertThat(created.status()).isEqualTo(202);

        wire.advance(330);
        Reply active = wire.get(aws + "/" + created.text("/id"));
        assertThat(active.text("/status")).isEqualTo("ACTIVE");
        assertThat(active.text("/privateEndpointConnectionName")).matches("vpce-[0-9a-f]{17}");
    }

    @Test
    void theProviderMayBeLeftOutOfTheBody() {
        assertThat(wire.post(aws, "{'regionName':'US_EAST_1'}").text("/cloudProvider"))
                .isEqualTo("AWS");
    }

    @Test
    void deletingIsBlockedDuringProvisioningThenRespondsWith204AndShowsDeleting() {
        String endpoint =
                azure + "/" + wire.post(azure, "{'regionName':'US_EAST_2'}").text("/id");
        Reply blocked = wire.delete(endpoint);
        assertThat(blocked.outcome())
                .isEqualTo("400 ENCRYPTION_AT_REST_PRIVATE_ENDPOINT_DELETE_BLOCKED_DURING_PROVISIONING");
        assertThat(blocked.text("/parameters/0")).isEqualTo("[" + endpoint.substring(azure.length() + 1) + "]");

        wire.advance(180);
        Reply deleted = wire.delete(endpoint);
        assertThat(deleted.status()).isEqualTo(204);
        assertThat(deleted.body()).isEmpty();
        assertThat(wire.get(endpoint).text("/status")).isEqualTo("DELETING");
        wire.advance(60);
        Reply gone = wire.get(endpoint);
        assertThat(gone.outcome()).isEqualTo("404 RESOURCE_NOT_FOUND");
        String named = "Private endpoint with id " + endpoint.substring(endpoint.lastIndexOf('/') + 1);
        assertThat(gone.text("/detail")).isEqualTo("Cannot find resource " + named + ".");
        assertThat(gone.text("/parameters/0")).isEqualTo(named);
    }

    @Test
    void theListHasPagesWithLinksAndACountThatCanBeLeftOut() {
        for (String region : new String[] {"US_EAST_1", "US_WEST_1", "EU_WEST_1"}) {
            wire.post(aws, "{'regionName':'" + region + "'}");
        }
        Reply middle = wire.get(aws + "?pageNum=2&itemsPerPage=1");
        assertThat(middle.text("/results/0/regionName")).isEqualTo("US_WEST_1");
        assertThat(middle.json().path("totalCount").asInt()).isEqualTo(3);
        assertThat(middle.json().findValuesAsText("rel")).containsExactly("self", "previous", "next");
        assertThat(middle.text("/links/0/href"))
                .isEqualTo(wire.simulator().baseUri() + aws + "?includeCount=true&pageNum=2&itemsPerPage=1");
        // As recorded, the parameters of the others come in another order.
        assertThat(middle.text("/links/1/href"))
                .isEqualTo(wire.simulator().baseUri() + aws + "?includeCount=true&itemsPerPage=1&pageNum=1");
        assertThat(middle.text("/links/2/href"))
                .isEqualTo(wire.simulator().baseUri() + aws + "?includeCount=true&itemsPerPage=1&pageNum=3");

        Reply all = wire.get(aws + "?includeCount=false");
        assertThat(all.json().path("results")).hasSize(3);
        assertThat(all.json().has("totalCount")).isFalse();
        assertThat(all.json().findValuesAsText("rel")).containsExactly("self");
        assertThat(wire.get(azure).json().path("results")).isEmpty();
        assertThat(all.header("RateLimit-Limit")).isEqualTo("2000");
    }

    @Test
    void anUnknownRegionAndGcpAreRefused() {
        assertThat(wire.post(aws, "{'regionName':'NOWHERE'}").outcome()).isEqualTo("400 INVALID_REGION");
        assertThat(wire.get(wire.v2("/encryptionAtRest/GCP/privateEndpoints")).outcome())
                .isEqualTo("400 INVALID_PATH_PARAMETER");
    }

    @Test
    void settingsShowEveryProviderAndNeverASecret() {
        String off = "{\"enabled\":false,\"valid\":false}";
        assertThat(wire.get(settings).outcome())
                .isEqualTo("200 {\"awsKms\":" + off + ",\"azureKeyVault\":" + off
                        + ",\"enabledForSearchNodes\":false,\"googleCloudKms\":" + off + "}");

        Reply patched = wire.patch(
                settings,
                "{'awsKms':{'enabled':true,'region':'US_EAST_1','customerMasterKeyID':'key','secretAccessKey':'s3cret',"
                        + "'requirePrivateNetworking':true}}");
        assertThat(patched.status()).isEqualTo(200);
        assertThat(patched.body()).doesNotContain("s3cret");
        assertThat(patched.text("/awsKms/region")).isEqualTo("US_EAST_1");
        assertThat(wire.get(settings).body()).isEqualTo(patched.body());

        assertThat(wire.patch(settings, "{'awsKms':{'enabled':false}}")
                        .json()
                        .path("awsKms")
                        .toString())
                .isEqualTo(off);
    }

    @Test
    void settingsCannotBeDisabledWhilePrivateEndpointsAreLeft() {
        wire.post(aws, "{'regionName':'US_EAST_1'}");
        Reply refused = wire.patch(settings, "{'awsKms':{'enabled':false}}");
        assertThat(refused.outcome()).isEqualTo("400 CANNOT_DISABLE_ENCRYPTION_AT_REST_DUE_TO_PRIVATE_ENDPOINTS");
        assertThat(wire.patch(settings, "{'azureKeyVault':{'enabled':false}}").status())
                .isEqualTo(200);
    }
}
