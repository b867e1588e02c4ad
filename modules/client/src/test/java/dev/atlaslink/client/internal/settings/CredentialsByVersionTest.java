package dev.atlaslink.client.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.credentials.AtlasCredentials;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which credentials serve which generation: v1.0 takes an API key and nothing else. */
final class CredentialsByVersionTest {
    private static final AtlasCredentials KEY = AtlasCredentials.apiKey("key", "hunter2");
    private static final AtlasCredentials ACCOUNT = AtlasCredentials.serviceAccount("account", "hunter2");
    private static final AtlasCredentials TOKEN = AtlasCredentials.bearer("hunter2");
    private static final AtlasCredentials PROVIDED = AtlasCredentials.provider(() -> KEY);

    @Test
    void apiKeyServesEveryGeneration() {
        CredentialsByVersion credentials = CredentialsByVersion.of(KEY);

        assertThat(credentials.ofPath("/api/atlas/v1.0/groups")).isSameAs(KEY);
        assertThat(credentials.ofPath("/api/atlas/v2/groups")).isSameAs(KEY);
        assertThat(credentials.describe()).isEqualTo("API key \"key\"");
        assertThatNoException().isThrownBy(() -> credentials.require(ApiVersion.V1));
    }

    /** What a provider has is known only when it is asked. */
    @Test
    void providerMayHaveAKey() {
        assertThatNoException()
                .isThrownBy(() -> CredentialsByVersion.of(PROVIDED).require(ApiVersion.V1_LEGACY));
        assertThatNoException().isThrownBy(() -> CredentialsByVersion.of(PROVIDED, TOKEN));
    }

    @Test
    void otherCredentialsServeV2Only() {
        CredentialsByVersion credentials = CredentialsByVersion.of(ACCOUNT);

        assertThat(credentials.keyOnly()).isEmpty();
        assertThatNoException().isThrownBy(() -> credentials.require(ApiVersion.V2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> credentials.require(ApiVersion.V1_LEGACY))
                .withMessage("credentials is a service account; allowed with v1.0-legacy is an API key (HTTP Digest),"
                        + " a service account needs v2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CredentialsByVersion.of(TOKEN).require(ApiVersion.V1))
                .withMessage("credentials is an access token; allowed with v1.0 is an API key (HTTP Digest),"
                        + " an access token needs v2");
    }

    @Test
    void eachGenerationUsesItsOwn() {
        CredentialsByVersion credentials = CredentialsByVersion.of(KEY, ACCOUNT);

        assertThat(credentials.ofPath("/api/atlas/v1.0/groups")).isSameAs(KEY);
        assertThat(credentials.ofPath("/api/atlas/v2/groups")).isSameAs(ACCOUNT);
        assertThat(credentials.ofPath("/api/oauth/token")).isSameAs(ACCOUNT);
        assertThat(credentials.describe()).isEqualTo("service account \"account\" (v2) and API key \"key\" (v1.0)");
    }

    @Test
    void v1RefusesWhatIsNoKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CredentialsByVersion.of(TOKEN, ACCOUNT))
                .withMessage("v1 is an access token; allowed with v1.0 is an API key (HTTP Digest),"
                        + " an access token needs v2");
    }

    @ParameterizedTest
    @CsvSource({"cloud, https://cloud.mongodb.com", "cloudgov, https://cloud.mongodbgov.com"})
    void cloudHasItsAddress(String service, URI address) {
        assertThat(CloudService.baseUrl("service", service)).isEqualTo(address);
    }

    @Test
    void cloudThatNobodyKnowsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CloudService.baseUrl("service", "Cloud"))
                .withMessage("service is \"Cloud\"; allowed is cloud or cloudgov");
    }
}
