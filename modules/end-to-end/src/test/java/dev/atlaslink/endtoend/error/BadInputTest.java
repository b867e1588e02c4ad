package dev.atlaslink.endtoend.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.EncryptionAtRest;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.EncryptionAtRestSettings;
import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.AzureKeyVault;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.GoogleCloudKms;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bad argument is refused before anything is sent, by a message with the field, the value and what is allowed. */
final class BadInputTest {
    private static final EndpointServiceId SERVICE = EndpointServiceId.of("66b81b2f5f1d0c4e8a7d3c10");

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final AtlasClient client = atlas.client(ApiVersion.V2, atlas.apiKey());

    @AfterEach
    void nothingWasSent() {
        assertThat(atlas.journal()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "..", "xyz", "5F7CAC1ADF5D6C6306F4B200", "5f7cac1adf5d6c6306f4b2001"})
    void malformedIds(String id) {
        assertRefused(() -> client.project(id), "projectId", id, "24 lower-case hexadecimal digits");
        assertRefused(() -> EndpointServiceId.of(id), "endpointServiceId", id, "24 lower-case hexadecimal digits");
        assertRefused(
                () -> EncryptionAtRestEndpointId.of(id),
                "encryptionAtRestEndpointId",
                id,
                "24 lower-case hexadecimal digits");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", ".", ".."})
    void endpointIdsThatWouldChangeThePath(String id) {
        assertRefused(() -> EndpointId.of(id), "endpointId", id, "the endpoint's id at its provider");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "IBM", "AWS "})
    void unknownProvider(String provider) {
        assertRefused(() -> CloudProvider.of(provider), "provider", provider, "AWS, AZURE, GCP");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "us east 1", "us-east-1\n", "../x"})
    void regionThatIsNone(String region) {
        assertRefused(() -> PrivateEndpointServiceRequest.aws(region), "region", Shown.of(region), "a region name");
        EncryptionAtRestEndpoints endpoints =
                client.project().encryptionAtRest().endpoints(CloudProvider.AWS);
        assertRefused(() -> endpoints.create(region), "region", Shown.of(region), "a region name");
        assertRefused(() -> endpoints.find(region), "region", Shown.of(region), "a region name");
        assertRefused(
                () -> client.project().privateEndpointServices().find(CloudProvider.GCP, region),
                "region",
                Shown.of(region),
                "a region name");
    }

    @Test
    void regionOfAnotherProvider() {
        Region azure = Region.azure("eastus2");
        EncryptionAtRestEndpoints endpoints =
                client.project().encryptionAtRest().endpoints(CloudProvider.AWS);
        assertRefused(() -> PrivateEndpointServiceRequest.aws(azure), "region", "AZURE US_EAST_2", "a region of AWS");
        assertRefused(() -> endpoints.create(azure), "region", "AZURE US_EAST_2", "a region of AWS");
        assertRefused(() -> endpoints.find(azure), "region", "AZURE US_EAST_2", "a region of AWS");
        assertRefused(() -> AwsKms.builder().region(azure), "region", "AZURE US_EAST_2", "a region of AWS");
    }

    @Test
    void remoteRegionsThatAtlasWouldRefuse() {
        PrivateEndpointServiceRequest.Aws request = PrivateEndpointServiceRequest.aws("us-east-1");
        String[] tooMany = IntStream.range(0, 36).mapToObj(i -> "xx-new-" + i).toArray(String[]::new);
        assertRefused(
                () -> request.withSupportedRemoteRegions("US_EAST_1"),
                "supportedRemoteRegions",
                "US_EAST_1",
                "other than the service's own");
        assertRefused(
                () -> request.withSupportedRemoteRegions(tooMany), "supportedRemoteRegions", "XX_NEW_35", "at most 35");
        assertRefused(
                () -> PrivateEndpointServiceUpdate.remoteRegions(List.of(Region.gcp("us-east4"))),
                "supportedRemoteRegions",
                "US_EAST_4",
                "regions of AWS");
        assertRefused(
                () -> new PrivateEndpointServiceUpdate(null),
                "supportedRemoteRegions",
                null,
                "at most 35 regions of AWS");
    }

    @Test
    void encryptionSettingsThatChangeNothingOrCannotBe() {
        EncryptionAtRestSettings settings = client.project().encryptionAtRest().config();
        assertRefused(() -> settings.update(null), "changes", null, "at least one block");
        assertRefused(() -> settings.update(EncryptionAtRestConfig.none()), "changes", "empty", "at least one block");
        EncryptionAtRestConfig unknown = EncryptionAtRestConfig.builder()
                .unknownProperties(Map.of("colour", "blue"))
                .build();
        assertRefused(() -> settings.update(unknown), "changes", "empty", "at least one block");
        assertRefused(() -> settings.requirePrivateNetworking(CloudProvider.GCP), "provider", "GCP", "AWS or AZURE");
        assertRefused(() -> AwsKms.builder().roleId("x"), "roleId", "x", "24 lower-case hexadecimal digits");
        assertRefused(() -> AwsKms.builder().customerMasterKeyId(""), "customerMasterKeyId", "", "1 to 2048");
        assertRefused(() -> AzureKeyVault.builder().keyIdentifier(" "), "keyIdentifier", " ", "the URL of a key");
        assertRefused(
                () -> GoogleCloudKms.builder().keyVersionResourceId("keys/1"),
                "keyVersionResourceId",
                "keys/1",
                "projects/");
    }

    @Test
    void missingParts() {
        assertRefused(() -> Region.of(null, "us-east-1"), "provider", null, "AWS, AZURE, GCP");
        assertRefused(() -> PrivateEndpointServiceRequest.of(null), "region", null, "a region");
        assertRefused(() -> client.project().privateEndpointServices().find((Region) null), "region", null, "a region");
        assertRefused(
                () -> client.project().privateEndpointServices().find((PrivateEndpointServiceRequest) null),
                "request",
                null,
                "what to create");
        assertRefused(() -> client.project().privateEndpointServices().ensure(null), "request", null, "what to create");
        assertRefused(
                () -> client.project()
                        .privateEndpointServices()
                        .ensure(PrivateEndpointServiceRequest.aws("us-east-1"), (EnsureOption) null),
                "option",
                null,
                "REPLACE_FAILED");
        assertRefused(() -> client.project().withApiVersion(null), "apiVersion", null, "one of v1.0-legacy, v1.0, v2");
        assertRefused(() -> PrivateEndpointRequest.gcp("group", "project", null), "forwardingRules", null, "one rule");
        EncryptionAtRest encryption = client.project().encryptionAtRest();
        assertRefused(() -> encryption.endpoints(null), "provider", null, "AWS or AZURE");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "vpce-", "vpce-XYZ", "subnet-0d00c26273372c6ef", "vpce-0d00c26273372c6ef0"})
    void malformedEndpointsOfAws(String id) {
        assertRefused(() -> PrivateEndpointRequest.aws(id), "interfaceEndpointId", id, "vpce- and 17");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "atlas-endpoint", "%2Fsubscriptions%2Fx"})
    void malformedEndpointsOfAzure(String id) {
        assertRefused(() -> PrivateEndpointRequest.azure(id, "10.0.1.4"), "resourceId", id, "/subscriptions/");
    }

    @Test
    void encryptionAtRestOfGoogleCloud() {
        EncryptionAtRest encryption = client.project().encryptionAtRest();
        assertRefused(() -> encryption.endpoints(CloudProvider.GCP), "provider", "GCP", "AWS or AZURE");
    }

    @Test
    void endpointOfAnotherProviderThanItsService() {
        PrivateEndpoints endpoints = client.project().privateEndpointServices().endpoints(CloudProvider.AZURE, SERVICE);
        PrivateEndpointRequest request = PrivateEndpointRequest.aws("vpce-0d00c26273372c6ef");
        assertRefused(() -> endpoints.create(request), "request", "AWS", "AZURE");
        assertRefused(() -> endpoints.ensure(request), "request", "AWS", "AZURE");
    }

    private static void assertRefused(ThrowingCallable call, String field, String value, String allowed) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(List.of(field, String.valueOf(value), "allowed", allowed)
                        .toArray(CharSequence[]::new));
    }
}
