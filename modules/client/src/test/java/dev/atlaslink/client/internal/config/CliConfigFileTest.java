package dev.atlaslink.client.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the Atlas CLI keeps its configuration. */
class CliConfigFileTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, /xdg/atlascli/config.toml",
        "FreeBSD, /xdg/atlascli/config.toml",
        "Mac OS X, /home/me/Library/Application Support/atlascli/config.toml",
        "Windows 11, /roaming/atlascli/config.toml"
    })
    void isInTheUsersOwnDirectoryOfTheSystem(String system, Path expected) {
        Map<String, String> environment = Map.of("XDG_CONFIG_HOME", "/xdg", "HOME", "/home/me", "APPDATA", "/roaming");

        assertThat(CliConfigFile.locate(environment, system)).contains(expected);
    }

    @Test
    void isBelowTheHomeDirectoryWhereNothingElseIsSaid() {
        assertThat(CliConfigFile.locate(Map.of("HOME", "/home/me", "XDG_CONFIG_HOME", " "), "Linux"))
                .contains(Path.of("/home/me/.config/atlascli/config.toml"));
        assertThat(CliConfigFile.locate(Map.of(), "Linux")).isEmpty();
        assertThat(CliConfigFile.locate(Map.of("HOME", "/home/me"), "Windows 11"))
                .isEmpty();
    }
}
