package dev.atlaslink.endtoend.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v1.PrivateEndpointServicesApi;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.JournalEntry;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A client that holds an API key and a service account: each generation proves itself by what it can use. */
final class BothCredentialsTest {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final AtlasClient client = atlas.keep(
            atlas.builder().environment(atlas.simulator().environment()).build());

    @Test
    void eachGenerationUsesItsOwn() {
        client.project().privateEndpointServices().list(CloudProvider.AWS).toList();
        client.project()
                .withApiVersion(ApiVersion.V1)
                .privateEndpointServices()
                .list(CloudProvider.AWS)
                .toList();

        assertThat(schemesBelow("/api/atlas/v2/")).containsExactly("Bearer");
        assertThat(schemesBelow("/api/atlas/v1.0/")).containsExactly("Digest");
    }

    @ParameterizedTest
    @EnumSource
    void everyGenerationIsComparedWithV2(ApiVersion version) {
        assertThat(client.project().compare(version, ApiVersion.V2)).isEmpty();
        assertThat(client.project().compare(ApiVersion.V2, version)).isEmpty();
    }

    @Test
    @SuppressWarnings("deprecation") // all of v1.0 is
    void generatedInterfacesUseThemToo() {
        assertThat(client.api(PrivateEndpointServicesApi.class)
                        .getRegionalMode(atlas.projectId())
                        .enabled())
                .isFalse();
        assertThat(schemesBelow("/api/atlas/v1.0/")).containsExactly("Digest");
    }

    @Test
    void anOldKeyIsComparedWithANewAccount() {
        AtlasClient given = atlas.keep(atlas.builder()
                .credentials(atlas.apiKey(), atlas.serviceAccount())
                .build());

        assertThat(given.project().compare(ApiVersion.V1, ApiVersion.V2)).isEmpty();
        assertThat(schemesBelow("/api/atlas/v1.0/")).containsExactly("Digest");
        assertThat(schemesBelow("/api/atlas/v2/")).containsExactly("Bearer");
    }

    @Test
    void aProviderServesV1WhereItGivesAKey() {
        AtlasClient given = atlas.keep(atlas.builder()
                .credentials(AtlasCredentials.provider(atlas::apiKey), AtlasCredentials.provider(atlas::serviceAccount))
                .build());

        assertThat(given.project().compare(ApiVersion.V1, ApiVersion.V2)).isEmpty();
    }

    @Test
    void closingRevokesTheTokenAlthoughV1HasNone() {
        client.project().compare(ApiVersion.V1, ApiVersion.V2);
        client.close();

        assertThat(atlas.latest("revokeAccessToken").status()).isEqualTo(200);
    }

    /** One key for both generations is one Digest session: the second generation needs no challenge of its own. */
    @Test
    void theSameKeyForBothIsOneSession() {
        AtlasClient given = atlas.keep(
                atlas.builder().credentials(atlas.apiKey(), atlas.apiKey()).build());
        given.project().privateEndpointServices().list(CloudProvider.AWS).toList();
        given.project()
                .withApiVersion(ApiVersion.V1)
                .privateEndpointServices()
                .list(CloudProvider.AWS)
                .toList();

        assertThat(atlas.journal()).extracting(JournalEntry::status).containsExactly(401, 200, 200);
    }

    private Stream<String> schemesBelow(String path) {
        return atlas.journal().stream()
                .filter(entry -> entry.target().startsWith(path) && entry.status() != 401)
                .map(entry -> entry.headers().get("authorization").get(0))
                .distinct();
    }
}
