package dev.atlaslink.client.internal.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Private IP mode is the same in each generation that has it. */
final class PrivateIpModesTest {
    private static final String PATH = "/groups/" + CannedAtlas.PROJECT + "/privateIpMode";

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @ParameterizedTest
    @CsvSource({"V1, v1.0, true", "V1, v1.0, false", "V2, v2, true", "V2, v2, false"})
    void isEnabledAsAtlasSays(ApiVersion version, String path, boolean enabled) {
        atlas.responds("{\"enabled\":" + enabled + "}");

        assertThat(atlas.generation(version).privateIpMode().isEnabled()).isEqualTo(enabled);

        assertThat(atlas.sent().line()).isEqualTo("GET /api/atlas/" + path + PATH);
    }

    @ParameterizedTest
    @CsvSource({"V1, v1.0", "V2, v2"})
    void isSwitchedOff(ApiVersion version, String path) {
        atlas.responds("{\"enabled\":false}");

        atlas.generation(version).privateIpMode().disable();

        assertThat(atlas.sent().line()).isEqualTo("PATCH /api/atlas/" + path + PATH);
        assertThat(atlas.sent().json()).isEqualTo(SentRequest.json("{\"enabled\":false}"));
    }
}
