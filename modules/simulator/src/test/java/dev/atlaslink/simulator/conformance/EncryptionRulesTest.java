package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.settings.Variant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules between encryption settings and their private endpoints: the Atlas API reference, and its gaps as variants. */
class EncryptionRulesTest {

    private static final String VAULT = "{'azureKeyVault':{'enabled':true,'keyVaultName':'%s'}}";

    @Test
    void theKeyVaultIsFixedWhilePrivateEndpointsExist() {
        try (Wire wire = new Wire()) {
            String settings = wire.v2("/encryptionAtRest");
            String endpoints = wire.v2("/encryptionAtRest/AZURE/privateEndpoints");
            wire.patch(settings, VAULT.formatted("one"));
            assertThat(wire.patch(settings, VAULT.formatted("two")).status()).isEqualTo(200);
            String id = wire.post(endpoints, "{'regionName':'US_CENTRAL'}").text("/id");

            assertThat(wire.patch(settings, VAULT.formatted("three")).outcome()).isEqualTo("400 INVALID_ATTRIBUTE");
            assertThat(wire.patch(settings, VAULT.formatted("two")).status()).isEqualTo(200);
            // What was never set may still be.
            String group = "{'azureKeyVault':{'enabled':true,'resourceGroupName':'%s'}}";
            assertThat(wire.patch(settings, group.formatted("first")).status()).isEqualTo(200);
            assertThat(wire.patch(settings, group.formatted("second")).outcome())
                    .isEqualTo("400 INVALID_ATTRIBUTE");

            wire.advance(240);
            wire.delete(endpoints + "/" + id);
            wire.advance(60);
            assertThat(wire.patch(settings, VAULT.formatted("three")).text("/azureKeyVault/keyVaultName"))
                    .isEqualTo("three");
        }
    }

    @Test
    void aVariantWantsPrivateNetworkingFirst() {
        try (Wire wire = with(Variant.ENCRYPTION_ENDPOINT_NEEDS_PRIVATE_NETWORKING)) {
            String settings = wire.v2("/encryptionAtRest");
            String refused = "400 ENCRYPTION_AT_REST_NOT_ENABLED";
            assertThat(create(wire, "AWS", "US_EAST_1").outcome()).isEqualTo(refused);
            assertThat(wire.simulator().journal().entries())
                    .last()
                    .extracting(entry -> entry.refusal().orElseThrow())
                    .isEqualTo(
                            "awsKms of the encryption-at-rest settings is without private networking; allowed is an object in which enabled and"
                                    + " requirePrivateNetworking are true");
            wire.patch(settings, "{'awsKms':{'enabled':true}}");
            assertThat(create(wire, "AWS", "US_EAST_1").outcome()).isEqualTo(refused);
            wire.patch(settings, "{'awsKms':{'requirePrivateNetworking':true}}");
            assertThat(create(wire, "AWS", "US_EAST_1").status()).isEqualTo(202);
            assertThat(create(wire, "AZURE", "US_CENTRAL").outcome()).isEqualTo(refused);
        }
    }

    @Test
    void aVariantAllowsOneEndpointOfAProviderInARegion() {
        try (Wire wire = new Wire()) {
            create(wire, "AWS", "US_EAST_1");
            assertThat(create(wire, "AWS", "US_EAST_1").status()).isEqualTo(202);
        }
        try (Wire wire = with(Variant.ENCRYPTION_ENDPOINT_ONCE_PER_REGION)) {
            create(wire, "AWS", "US_EAST_1");
            assertThat(create(wire, "AWS", "US_EAST_1").outcome())
                    .isEqualTo("409 PRIVATE_ENDPOINT_SERVICE_ALREADY_EXISTS_FOR_REGION");
            assertThat(create(wire, "AWS", "US_EAST_2").status()).isEqualTo(202);
            assertThat(create(wire, "AZURE", "US_EAST_2").status()).isEqualTo(202);
        }
    }

    @Test
    void aVariantTakesTheProvidersOwnRegionsOnly() {
        try (Wire wire = with(Variant.ENCRYPTION_ENDPOINT_OWN_REGIONS)) {
            assertThat(create(wire, "AWS", "US_CENTRAL").outcome()).isEqualTo("400 INVALID_REGION");
            assertThat(create(wire, "AWS", "US_EAST_1").status()).isEqualTo(202);
            assertThat(create(wire, "AZURE", "US_CENTRAL").status()).isEqualTo(202);
        }
    }

    @Test
    void aVariantCallsAMissingEndpointAMissingService() {
        try (Wire wire = with(Variant.ENCRYPTION_ENDPOINT_NOT_FOUND_AS_SERVICE)) {
            assertThat(wire.get(wire.v2("/encryptionAtRest/AWS/privateEndpoints/" + "0".repeat(24)))
                            .outcome())
                    .isEqualTo("404 PRIVATE_ENDPOINT_SERVICE_NOT_FOUND");
        }
    }

    private static Wire with(Variant variant) {
        return new Wire(builder -> builder.variants(Set.of(variant)));
    }

    private static Reply create(Wire wire, String provider, String region) {
        return wire.post(
                wire.v2("/encryptionAtRest/" + provider + "/privateEndpoints"), "{'regionName':'" + region + "'}");
    }
}
