package dev.atlaslink.client.internal.version.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All that v2 tells of an encryption-at-rest endpoint is in the facade's value, and nothing else. */
final class V2EncryptionEndpointResultsTest {
    private static final EncryptionAtRestEndpointId ID = EncryptionAtRestEndpointId.of(CannedAtlas.ID);

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @ParameterizedTest
    @CsvSource({"AWS, EU_WEST_1", "AZURE, ASIA_SOUTH_EAST"})
    void endpointOfAProviderThatIsKnown(CloudProvider provider, String region) {
        String json = """
                {"cloudProvider": "%s", "id": "66b81b2f5f1d0c4e8a7d3c10", "regionName": "%s", "errorMessage": "wait",
                 "privateEndpointConnectionName": "connection", "status": "PENDING_ACCEPTANCE", "new": 7}
                """.formatted(provider, region);

        assertThat(read(provider, json))
                .isEqualTo(EncryptionAtRestEndpoint.builder()
                        .id(ID)
                        .provider(provider)
                        .region(Region.of(provider, region))
                        .status(ResourceStatus.PENDING_ACCEPTANCE)
                        .errorMessage("wait")
                        .connectionName("connection")
                        .putUnknownProperties("new", 7)
                        .build());
    }

    @Test
    void endpointOfAnotherProviderIsReadAsOneOfTheProviderAskedFor() {
        String json = """
                {"cloudProvider": "OCI", "id": "66b81b2f5f1d0c4e8a7d3c10", "regionName": "EU_WEST_1",
                 "errorMessage": "wait", "privateEndpointConnectionName": "connection", "status": "ACTIVE"}
                """;

        EncryptionAtRestEndpoint endpoint = read(CloudProvider.AWS, json);

        assertThat(endpoint.id()).isEqualTo(ID);
        assertThat(endpoint.provider()).isEqualTo(CloudProvider.AWS);
        assertThat(endpoint.region()).contains(Region.aws("eu-west-1"));
        assertThat(endpoint.status()).isEqualTo(ResourceStatus.ACTIVE);
        assertThat(endpoint.errorMessage()).contains("wait");
        assertThat(endpoint.connectionName()).contains("connection");
        assertThat(endpoint.unknownProperties())
                .containsEntry("cloudProvider", "OCI")
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AWS", "AZURE", "OCI"})
    void endpointWithoutAnIdIsAMistakeOfAtlas(String provider) {
        assertThatThrownBy(() -> read(CloudProvider.AWS, "{\"cloudProvider\":\"" + provider + "\"}"))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("the response holds no usable id: ");
    }

    private EncryptionAtRestEndpoint read(CloudProvider provider, String json) {
        return atlas.responds(json)
                .generation(ApiVersion.V2)
                .encryptionEndpoints(provider)
                .get(ID);
    }
}
