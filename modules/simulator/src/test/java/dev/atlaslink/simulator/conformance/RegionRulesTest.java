package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.settings.Variant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Regional mode, remote regions (Terraform provider's tests) and regions that do not exist (Atlas API reference). */
class RegionRulesTest {

    private static final String VPCE = "vpce-0d00c26273372c6e";
    private static final String RESTRICTED = "409 MULTIPLE_PRIVATE_ENDPOINTS_RESTRICTED_TO_SINGLE_REGION";
    private static final String OFF = "{'enabled':false}";

    private final Wire wire = new Wire();
    private final String mode = wire.v2("/privateEndpoint/regionalMode");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void regionalModeStaysOnWhileSeveralEndpointsInARegionHaveOthersElsewhere() {
        wire.patch(mode, "{'enabled':true}");
        String first = ready("us-east-1");
        String second = ready("us-west-2");
        attach(first, 0);
        attach(second, 1);
        assertThat(wire.patch(mode, OFF).status()).isEqualTo(202);

        wire.patch(mode, "{'enabled':true}");
        attach(first, 2);
        assertThat(wire.patch(mode, OFF).outcome()).isEqualTo(RESTRICTED);
        assertThat(wire.patch(wire.v1("/privateEndpoint/regionalMode"), OFF).outcome())
                .isEqualTo(RESTRICTED);
        assertThat(wire.get(mode).outcome()).isEqualTo("200 {\"enabled\":true}");

        wire.delete(wire.v2("/privateEndpoint/AWS/endpointService/" + second));
        wire.advance(60);
        assertThat(wire.patch(mode, OFF).outcome()).isEqualTo("202 {\"enabled\":false}");
    }

    @Test
    void regionalModeStaysOnWhileTwoServicesShareARegion() {
        wire.patch(mode, "{'enabled':true}");
        ready("us-east-1");
        String second = ready("us-east-1");
        assertThat(wire.patch(mode, OFF).outcome()).isEqualTo(RESTRICTED);

        wire.delete(wire.v2("/privateEndpoint/AWS/endpointService/" + second));
        wire.advance(60);
        assertThat(wire.patch(mode, OFF).status()).isEqualTo(202);
    }

    @Test
    void aRegionWithoutEndpointsDoesNotKeepRegionalModeOn() {
        wire.patch(mode, "{'enabled':true}");
        String service = ready("us-east-1");
        ready("us-west-2");
        attach(service, 0);
        attach(service, 1);
        assertThat(wire.patch(mode, OFF).outcome()).isEqualTo("202 {\"enabled\":false}");
    }

    @Test
    void regionalModeThatIsOffMayBeTurnedOffAgain() {
        attach(ready("us-west-2"), 0);
        String service = ready("us-east-1");
        attach(service, 1);
        attach(service, 2);
        assertThat(wire.patch(mode, OFF).outcome()).isEqualTo("202 {\"enabled\":false}");
    }

    @Test
    void remoteRegionsAreForAwsOnly() {
        for (String service : new String[] {
            "{'providerName':'AZURE','region':'eastus2','supportedRemoteRegions':['US_WEST']}",
            "{'providerName':'GCP','region':'us-east4','supportedRemoteRegions':['CENTRAL_US']}"
        }) {
            assertThat(create(service).outcome()).isEqualTo("400 PROVIDER_UNSUPPORTED");
        }
    }

    @Test
    void aNewServiceCannotNameItsOwnRegionASmallOneOrOneThatDoesNotExistAsRemote() {
        String service = "{'providerName':'AWS','region':'us-east-1','supportedRemoteRegions':['%s']}";
        assertThat(create(service.formatted("US_EAST_1")).outcome())
                .isEqualTo("400 CROSS_REGION_PRIVATE_LINK_SELF_REGION");
        assertThat(create(service.formatted("eu-west-1")).outcome()).isEqualTo("400 INVALID_ATTRIBUTE");
        assertThat(create(service.formatted("EU_NOWHERE_9")).outcome()).isEqualTo("400 INVALID_REGION");
    }

    @Test
    void anUpdateThatDoesNotMentionRemoteRegionsLeavesThem() {
        String service = withRemoteRegions("['EU_WEST_1']");
        assertThat(update(service, "")).isEqualTo("[\"EU_WEST_1\"]");
        assertThat(update(service, ",'supportedRemoteRegions':['US_WEST_2']")).isEqualTo("[\"US_WEST_2\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]"})
    void anUpdateToNullOrNothingRemovesTheRemoteRegions(String none) {
        assertThat(update(withRemoteRegions("['EU_WEST_1']"), ",'supportedRemoteRegions':" + none))
                .isEqualTo("null");
    }

    @Test
    void aRemoteRegionGivenTwiceCountsOnce() {
        String service = withRemoteRegions("['EU_WEST_1','US_WEST_2','EU_WEST_1']");
        assertThat(update(service, "")).isEqualTo("[\"EU_WEST_1\",\"US_WEST_2\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'AWS','region':'us-east-1'", "'AZURE','region':'eastus2'", "'GCP','region':'us-east4'"})
    void noRemoteRegionsMayBeAskedOfEveryProviderByNull(String providerAndRegion) {
        assertThat(create("{'supportedRemoteRegions':null,'providerName':" + providerAndRegion + "}")
                        .status())
                .isEqualTo(201);
    }

    private String withRemoteRegions(String regions) {
        return create("{'providerName':'AWS','region':'us-east-1','supportedRemoteRegions':" + regions + "}")
                .text("/id");
    }

    private String update(String service, String attributes) {
        Reply updated = wire.patch(
                wire.v2("/privateEndpoint/endpointService/" + service), "{'cloudProvider':'AWS'" + attributes + "}");
        assertThat(updated.status()).isEqualTo(200);
        return updated.json().path("supportedRemoteRegions").toString();
    }

    @ParameterizedTest
    @CsvSource({"AWS, us-east-1, AWS region US_EAST_1", "AZURE, eastus2, Azure region US_EAST_2"})
    void aSecondServiceInARegionIsToldByTheNameThatUsersReport(String provider, String region, String told) {
        String service = "{'providerName':'" + provider + "','region':'" + region + "'}";
        create(service);
        Reply refused = create(service);
        assertThat(refused.outcome()).isEqualTo("409 PRIVATE_ENDPOINT_SERVICE_ALREADY_EXISTS_FOR_REGION");
        assertThat(refused.text("/detail")).endsWith("already exists for " + told + ".");
    }

    @Test
    void aRegionThatDoesNotExistIsRefused() {
        String service = "{'providerName':'AWS','region':'us-nowhere-9'}";
        Reply refused = create(service);
        assertThat(refused.outcome()).isEqualTo("400 INVALID_REGION");
        assertThat(refused.text("/detail")).isEqualTo("No region us-nowhere-9 exists for provider AWS.");

        try (Wire other = new Wire(builder -> builder.variants(Set.of(Variant.UNKNOWN_REGION_UNEXPECTED)))) {
            for (String name : new String[] {"us-nowhere-9", "eu west", ""}) {
                assertThat(other.post(
                                        other.v2("/privateEndpoint/endpointService"),
                                        "{'providerName':'AWS','region':'" + name + "'}")
                                .outcome())
                        .isEqualTo("500 UNEXPECTED_ERROR");
            }
        }
    }

    @Test
    void aTextThatIsNoRegionIsRefusedLikeOneThatDoesNotExist() {
        String v1 = wire.v1("/privateEndpoint/endpointService");
        String encryption = wire.v2("/encryptionAtRest/AWS/privateEndpoints");
        for (String name : new String[] {"eu west", "", "-", "\u00e9"}) {
            String service = "{'providerName':'AWS','region':'" + name + "'}";
            assertThat(create(service).outcome()).isEqualTo("400 INVALID_REGION");
            assertThat(wire.post(v1, service).outcome()).isEqualTo("400 INVALID_REGION");
            assertThat(wire.post(encryption, "{'regionName':'" + name + "'}").outcome())
                    .isEqualTo("400 INVALID_REGION");
        }
    }

    private Reply create(String body) {
        return wire.post(wire.v2("/privateEndpoint/endpointService"), body);
    }

    private String ready(String region) {
        String id = create("{'providerName':'AWS','region':'" + region + "'}").text("/id");
        wire.advance(148);
        return id;
    }

    private void attach(String service, int number) {
        String endpoints = wire.v2("/privateEndpoint/AWS/endpointService/" + service + "/endpoint");
        assertThat(wire.post(endpoints, "{'id':'" + VPCE + number + "'}").status())
                .isEqualTo(201);
    }
}
