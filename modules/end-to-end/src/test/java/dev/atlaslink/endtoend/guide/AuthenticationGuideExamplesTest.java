package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.credentials.FileCredentials;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The Java of the guide to authentication runs in this class; {@link GuideExamplesTest} compares the text. What becomes of
 * replaced files, {@code RotationTest} tells.
 */
final class AuthenticationGuideExamplesTest {
    @Test
    void mountedSecretIsReadWhenItIsNeeded() {
        FileCredentials mounted = FileCredentials.inFolder(Path.of("/etc/atlas"));
        AtlasClient atlas = AtlasClient.builder()
                .credentials(AtlasCredentials.provider(mounted))
                .build();

        assertThat(atlas.describe()).endsWith(" as credentials of a provider from the builder");
        atlas.close();
    }
}
