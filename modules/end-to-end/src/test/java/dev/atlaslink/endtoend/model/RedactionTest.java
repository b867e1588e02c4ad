package dev.atlaslink.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.model.AccessToken;
import dev.atlaslink.api.v2.model.AwsKms;
import dev.atlaslink.api.v2.model.AzureKeyVault;
import dev.atlaslink.api.v2.model.EncryptionAtRest;
import dev.atlaslink.api.v2.model.GoogleCloudKms;
import dev.atlaslink.endtoend.fixture.JsonLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Secrets go over the wire and nowhere else. */
final class RedactionTest {
    private static final String SECRET = "never-to-be-shown";

    private static final EncryptionAtRest SETTINGS = EncryptionAtRest.builder()
            .awsKms(AwsKms.builder().secretAccessKey(SECRET).build())
            .azureKeyVault(AzureKeyVault.builder().secret(SECRET).build())
            .googleCloudKms(GoogleCloudKms.builder().serviceAccountKey(SECRET).build())
            .build();

    @Test
    void secretsAreNotShown() {
        assertThat(SETTINGS.awsKms().orElseThrow().toString()).doesNotContain(SECRET);
        assertThat(SETTINGS.azureKeyVault().orElseThrow().toString()).doesNotContain(SECRET);
        assertThat(SETTINGS.googleCloudKms().orElseThrow().toString()).doesNotContain(SECRET);
        assertThat(SETTINGS.toString()).doesNotContain(SECRET);
        assertThat(AccessToken.builder().accessToken(SECRET).build().toString()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @EnumSource
    void secretsAreSent(JsonLibrary json) {
        assertThat(json.write(SETTINGS, EncryptionAtRest.class))
                .contains(
                        "\"secretAccessKey\":\"" + SECRET + "\"",
                        "\"secret\":\"" + SECRET + "\"",
                        "\"serviceAccountKey\":\"" + SECRET + "\"");
    }
}
