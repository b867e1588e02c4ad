package dev.atlaslink.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.atlaslink.client.credentials.AtlasCredentials;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtlasClientBuilderTest {
    private static final Map<String, String> KEY =
            Map.of("MONGODB_ATLAS_PUBLIC_API_KEY", "public", "MONGODB_ATLAS_PRIVATE_API_KEY", "hunter2-private");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cloud.mongodb.com",
                "https://cloud.mongodbgov.com/",
                "http://localhost:8080",
                "http://127.0.0.1:1"
            })
    void takesABareHttpsUrlOrALoopbackOne(String url) {
        try (AtlasClient client = withKey().baseUrl(URI.create(url)).build()) {
            assertThat(client.apiVersion()).isEqualTo(ApiVersion.V2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://cloud.mongodb.com",
                "http://127.0.0.1.example.com",
                "https://cloud.mongodb.com/api/atlas/v2",
                "cloud.mongodb.com",
                "ftp://cloud.mongodb.com",
                "https://cloud.mongodb.com:99999"
            })
    void refusesAnyOtherUrl(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withKey().baseUrl(URI.create(url)).build())
                .withMessageStartingWith("baseUrl is \"" + url + "\"; allowed is https://host[:port]");
    }

    @Test
    void doesNotRepeatASecretFoundInTheUrl() {
        for (String url :
                List.of("https://me:hunter2@cloud.mongodb.com", "https://me:hunter2@my_host", "https://x?t=hunter2")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> withKey().baseUrl(URI.create(url)).build())
                    .withMessageNotContaining("hunter2");
        }
    }

    @Test
    void doesNotRepeatASecretFoundInTheEnvironmentsUrl() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withKey()
                        .environment(Map.of("MONGODB_ATLAS_BASE_URL", "https://me:hunter2@a b"))
                        .build())
                .withMessage("MONGODB_ATLAS_BASE_URL is \"https://***@a b\"; allowed is https://host[:port]")
                .withNoCause();
    }

    @Test
    void namesTheMissingHalfOfAPair() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasClient.builder()
                        .environment(Map.of("MONGODB_ATLAS_PRIVATE_API_KEY", "hunter2"))
                        .build())
                .withMessage("MONGODB_ATLAS_PUBLIC_API_KEY is not set although MONGODB_ATLAS_PRIVATE_API_KEY is;"
                        + " allowed is both or neither");
    }

    @Test
    void namesEverySourceWhenThereAreNoCredentials() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasClient.builder().build())
                .withMessageContainingAll("MONGODB_ATLAS_CLIENT_ID", "MONGODB_ATLAS_PUBLIC_API_KEY", "builder");
    }

    @Test
    void refusesAServiceAccountWhereOnlyDigestIsKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasClient.builder()
                        .apiVersion(ApiVersion.V1)
                        .credentials(AtlasCredentials.serviceAccount("mdb_sa_id_x", "hunter2"))
                        .build())
                .withMessageContaining("v1.0")
                .withMessageNotContaining("hunter2");
    }

    @Test
    void refusesATimeOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withKey().callTimeout(Duration.ofSeconds(-1)).build())
                .withMessage("callTimeout is PT-1S; allowed is 1 ms to 24 h");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withKey().attemptTimeout(Duration.ofNanos(1)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withKey()
                        .callTimeout(Duration.ofSeconds(Long.MAX_VALUE))
                        .build());
    }

    @Test
    void refusesAnUnknownApiVersion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasClient.builder()
                        .environment(Map.of("MONGODB_ATLAS_API_VERSION", "v3"))
                        .build())
                .withMessage("apiVersion is \"v3\"; allowed is one of v1.0-legacy, v1.0, v2");
    }

    @Test
    void takesVersionAndProjectFromTheEnvironment() {
        try (AtlasClient client = withKey()
                .environment(Map.of(
                        "MONGODB_ATLAS_API_VERSION", "v1",
                        "MONGODB_ATLAS_PROJECT_ID", "32b6e34b3d91647abb20e7b8"))
                .build()) {
            assertThat(client.apiVersion()).isEqualTo(ApiVersion.V1);
            assertThat(client.project().id().value()).isEqualTo("32b6e34b3d91647abb20e7b8");
        }
    }

    @Test
    void saysHowToNameAProjectWhenNoneIsSet() {
        try (AtlasClient client = AtlasClient.builder().environment(KEY).build()) {
            assertThatIllegalStateException()
                    .isThrownBy(client::project)
                    .withMessageContainingAll("projectId", "MONGODB_ATLAS_PROJECT_ID");
        }
    }

    private static AtlasClientBuilder withKey() {
        return AtlasClient.builder().credentials(AtlasCredentials.apiKey("public", "hunter2-private"));
    }
}
