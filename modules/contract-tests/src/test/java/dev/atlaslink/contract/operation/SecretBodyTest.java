package dev.atlaslink.contract.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.EncryptionAtRestApi;
import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.contract.fixture.Examples;
import dev.atlaslink.contract.fixture.StubServer;
import org.junit.jupiter.api.Test;

/** Bodies with secrets are sent whole, which the simulator's journal, where they are redacted, cannot show. */
final class SecretBodyTest {
    @Test
    void theSecretOfEncryptionSettingsIsSent() {
        try (StubServer server = StubServer.answering(200, "application/vnd.atlas.2023-01-01+json", "{}");
                AtlasClient client = server.client()) {
            client.api(EncryptionAtRestApi.class)
                    .updateGroupEncryptionAtRest("5f7cac1adf5d6c6306f4b200", V2EncryptionCases.azure(), null);

            assertThat(server.bodies())
                    .containsExactly(Examples.compact("updateGroupEncryptionAtRest", "request-example-azure.json"));
        }
    }

    @Test
    void theTokenToRevokeIsSent() {
        AtlasCredentials account =
                AtlasCredentials.serviceAccount("mdb_sa_id_5f7cac1adf5d6c6306f4b2aa", "mdb_sa_sk_example");
        try (StubServer server = StubServer.answering(200, "", "");
                AtlasClient client = server.builder().credentials(account).build()) {
            client.api(OAuthApi.class).revokeAccessToken("never-issued", "access_token");

            assertThat(server.bodies()).containsExactly("token=never-issued&token_type_hint=access_token");
        }
    }
}
