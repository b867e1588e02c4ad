package dev.atlaslink.client.internal.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What only some generations can do is refused before anything is sent, with the setting that would allow it. */
final class CapabilityTest {
    @ParameterizedTest
    @CsvSource({
        "PRIVATE_ENDPOINTS_OF_AZURE, v1.0 or v2",
        "PRIVATE_ENDPOINTS_OF_GCP, v1.0 or v2",
        "REGION_OF_AZURE_SERVICES, v2",
        "REMOTE_REGIONS, v2",
        "PORT_MAPPING, v2",
        "UPDATE_OF_SERVICES, v2",
        "REGIONAL_MODE, v1.0 or v2",
        "PRIVATE_IP_MODE, v1.0 or v2",
        "ENCRYPTION_AT_REST, v1.0 or v2",
        "ENCRYPTION_ENDPOINTS, v2",
        "PRIVATE_NETWORKING, v2",
        "SEARCH_NODES, v2",
        "AZURE_US_GOVERNMENT, v2",
        "CLUSTERS, v2",
        "PROJECTS, v2",
        "BACKUP_ENDPOINTS, v2",
        "DATA_FEDERATION_ENDPOINTS, v2",
        "ACCESS_TOKENS, v2",
        "RESOURCE_DATES, v2",
        "STATUS_NONE, v1.0-legacy or v1.0"
    })
    void generationsThatCanDoItAreNamed(Capability capability, String generations) {
        assertThat(capability.allowed()).isEqualTo(generations);
        for (ApiVersion version : ApiVersion.values()) {
            boolean can = List.of(generations.split(" or ")).contains(version.toString());
            assertThat(capability.isIn(version)).isEqualTo(can);
            if (can) {
                assertThatNoException().isThrownBy(() -> capability.require(version));
            } else {
                assertThatThrownBy(() -> capability.require(version))
                        .isInstanceOf(UnsupportedInVersionException.class)
                        .hasMessageEndingWith(
                                " is not possible with " + version + "; set apiVersion to " + generations);
            }
        }
    }

    @Test
    void refusalSaysWhatWasAskedFor() {
        assertThat(Capability.PORT_MAPPING.refusal(ApiVersion.V1))
                .hasMessage("a service with portMappingEnabled is not possible with v1.0; set apiVersion to v2");
    }

    @Test
    void oldestGenerationKnowsTheEndpointsOfAwsOnly() {
        assertThat(Capability.providers(ApiVersion.V1_LEGACY)).containsExactly(CloudProvider.AWS);
        assertThat(Capability.providers(ApiVersion.V1)).containsExactly(CloudProvider.values());
        assertThat(Capability.providers(ApiVersion.V2)).containsExactly(CloudProvider.values());

        assertThatNoException().isThrownBy(() -> Capability.requireProvider(CloudProvider.AWS, ApiVersion.V1_LEGACY));
        assertRefused(
                () -> Capability.requireProvider(CloudProvider.AZURE, ApiVersion.V1_LEGACY),
                "a private endpoint of AZURE is not possible with v1.0-legacy; set apiVersion to v1.0 or v2");
        assertRefused(
                () -> Capability.requireProvider(CloudProvider.GCP, ApiVersion.V1_LEGACY),
                "a private endpoint of GCP is not possible with v1.0-legacy; set apiVersion to v1.0 or v2");
    }

    @Test
    void requestIsRefusedForWhatItAsksBesideItsProvider() {
        PrivateEndpointServiceRequest.Aws aws = PrivateEndpointServiceRequest.aws("us-east-1");
        PrivateEndpointServiceRequest.Gcp gcp = PrivateEndpointServiceRequest.gcp("us-central1");

        assertRefused(
                () -> Capability.require(aws.withSupportedRemoteRegions("us-west-2"), ApiVersion.V1_LEGACY),
                "a service with supportedRemoteRegions is not possible with v1.0-legacy; set apiVersion to v2");
        assertRefused(
                () -> Capability.require(gcp.withPortMapping(), ApiVersion.V1),
                "a service with portMappingEnabled is not possible with v1.0; set apiVersion to v2");
        assertRefused(
                () -> Capability.require(gcp, ApiVersion.V1_LEGACY),
                "a private endpoint of GCP is not possible with v1.0-legacy; set apiVersion to v1.0 or v2");
        assertThatNoException().isThrownBy(() -> {
            Capability.require(aws, ApiVersion.V1_LEGACY);
            Capability.require(gcp, ApiVersion.V1);
            Capability.require(PrivateEndpointServiceRequest.azure("eastus2"), ApiVersion.V1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void v2TakesEveryRequest(CloudProvider provider) {
        assertThatNoException().isThrownBy(() -> {
            Capability.requireProvider(provider, ApiVersion.V2);
            Capability.requireRegions(provider, ApiVersion.V2);
            Capability.require(
                    PrivateEndpointServiceRequest.aws("us-east-1").withSupportedRemoteRegions("us-west-2"),
                    ApiVersion.V2);
            Capability.require(PrivateEndpointServiceRequest.gcp("us-central1").withPortMapping(), ApiVersion.V2);
        });
    }

    @Test
    void onlyTheRegionsOfAzureAreUntoldByTheOlderGenerations() {
        assertThatNoException().isThrownBy(() -> {
            Capability.requireRegions(CloudProvider.AWS, ApiVersion.V1_LEGACY);
            Capability.requireRegions(CloudProvider.GCP, ApiVersion.V1);
        });
        assertRefused(
                () -> Capability.requireRegions(CloudProvider.AZURE, ApiVersion.V1),
                "finding a service of AZURE by its region is not possible with v1.0; set apiVersion to v2");
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessage(message);
    }
}
