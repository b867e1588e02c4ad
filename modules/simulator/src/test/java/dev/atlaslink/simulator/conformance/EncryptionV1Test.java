package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** v1.0 shows and changes the settings that v2 has, as far as it knows them (Atlas v1.0 reference). */
class EncryptionV1Test {

    private static final String KEY = "'enabled':true,'region':'US_EAST_1','roleId':'66c0a1f05f1d0c4e8a7d4102'";

    private final Wire wire = new Wire();
    private final String v1 = wire.v1("/encryptionAtRest");
    private final String v2 = wire.v2("/encryptionAtRest");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void theOneSeesWhatTheOtherChanged() {
        wire.patch(v2, "{'awsKms':{" + KEY + ",'requirePrivateNetworking':true},'enabledForSearchNodes':true}");
        assertThat(wire.get(v1).json().path("awsKms").path("enabled").asBoolean())
                .isTrue();
        assertThat(wire.get(v1).json().path("awsKms").has("requirePrivateNetworking"))
                .isFalse();
        assertThat(wire.get(v1).json().has("enabledForSearchNodes")).isFalse();

        assertThat(wire.patch(v1, "{'awsKms':{'roleId':'66c0a1f05f1d0c4e8a7d4103'}}")
                        .text("/awsKms/roleId"))
                .isEqualTo("66c0a1f05f1d0c4e8a7d4103");
        assertThat(wire.get(v2).text("/awsKms/roleId")).isEqualTo("66c0a1f05f1d0c4e8a7d4103");
        assertThat(wire.get(v2)
                        .json()
                        .path("awsKms")
                        .path("requirePrivateNetworking")
                        .asBoolean())
                .as("what v1.0 does not know stays")
                .isTrue();
    }

    @Test
    void aKeyWithPrivateEndpointsCannotBeDisabled() {
        wire.patch(v2, "{'awsKms':{" + KEY + "}}");
        wire.post(wire.v2("/encryptionAtRest/AWS/privateEndpoints"), "{'regionName':'US_EAST_1'}");
        assertThat(wire.patch(v1, "{'awsKms':{'enabled':false}}").outcome())
                .isEqualTo("400 CANNOT_DISABLE_ENCRYPTION_AT_REST_DUE_TO_PRIVATE_ENDPOINTS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'awsKms':{'requirePrivateNetworking':true}}",
                "{'enabledForSearchNodes':true}",
                "{'azureKeyVault':{'azureEnvironment':'AZURE_US_GOVERNMENT'}}"
            })
    void whatItDoesNotKnowIsRefused(String body) {
        assertThat(wire.patch(v1, body).outcome()).matches("400 INVALID_(ATTRIBUTE|ENUM_VALUE)");
    }
}
