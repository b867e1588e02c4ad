package dev.atlaslink.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.credentials.AtlasCredentials;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "xyz", "32B6E34B3D91647ABB20E7B8", "32b6e34b3d91647abb20e7b", "../32b6e34b3d91647abb20e"})
    void refusesAMalformedProjectId(String id) {
        String shown = id == null ? "null" : "\"" + id + "\"";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProjectId.of(id))
                .withMessage("projectId is " + shown + "; allowed is 24 lower-case hexadecimal digits");
    }

    @Test
    void refusesAnUnknownProvider() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CloudProvider.of("IBM"))
                .withMessage("provider is \"IBM\"; allowed is one of AWS, AZURE, GCP");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "us east 1", "us-east-1/.."})
    void refusesABlankOrImpossibleRegion(String region) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrivateEndpointServiceRequest.aws(region))
                .withMessageStartingWith("region is ")
                .withMessageContaining("allowed is a region name such as us-east-1 or US_EAST_1");
    }

    @Test
    void refusesAnInterfaceEndpointIdThatAwsWouldNotGive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrivateEndpointRequest.aws("vpce-123"))
                .withMessage("interfaceEndpointId is \"vpce-123\"; allowed is vpce- and 17 hexadecimal digits");
    }

    @Test
    void keepsAStatusThatItDoesNotKnow() {
        ResourceStatus status = ResourceStatus.of(Optional.of("WARMING_UP"));

        assertThat(status.isKnown()).isFalse();
        assertThat(status).hasToString("WARMING_UP");
        assertThat(ResourceStatus.of(Optional.empty())).isEqualTo(ResourceStatus.UNKNOWN);
    }

    @Test
    void credentialsDoNotShowTheirSecrets() {
        assertThat(AtlasCredentials.apiKey("public", "hunter2").toString())
                .contains("public")
                .doesNotContain("hunter2");
        assertThat(AtlasCredentials.serviceAccount("id", "hunter2").toString()).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.400", "10.0.0", "10.0.0.04", "2001:db8::1", "localhost", "10.0.0.1 "})
    void whatIsNoAddressIsRefused(String address) {
        String message = "ipAddress is \"" + address
                + "\"; allowed is an IPv4 address, or an IPv6 address with all eight groups";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrivateEndpointRequest.azure("/subscriptions/x", address))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrivateEndpointRequest.ForwardingRule("rule", address))
                .withMessage(message);
    }
}
