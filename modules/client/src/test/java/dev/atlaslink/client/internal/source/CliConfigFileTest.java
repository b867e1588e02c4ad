package dev.atlaslink.client.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the Atlas CLI keeps its configuration, and what is understood of it. */
class CliConfigFileTest {
    @TempDir
    private Path folder;

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

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void fileThatEverybodyMayWriteIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("config.toml"), "[default]\nservice = 'cloud'\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--rw-"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CliConfigFile.read(file))
                .withMessage(file
                        + " can be written by every user of this machine; allowed is a file that they cannot write");
    }

    @Test
    void byteOrderMarkIsPassedOver() throws IOException {
        assertThat(read("\uFEFF[default]\r\nservice = 'cloud'\r\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Map.of("default", Map.of("service", "cloud")));
    }

    @Test
    void namesAndKeysAreReadWithoutRegardToCase() throws IOException {
        assertThat(read("[Default]\nService = \"cloud\"\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Map.of("default", Map.of("service", "cloud")));
    }

    @Test
    void whatIsNoTableIsNoProfile() throws IOException {
        assertThat(read("version = 2\nprofiles = ['a']\n[[list]]\na = 1\n[default]\nblank = ' '\nlist = [1]\n"
                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Map.of("default", Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[d]\na = 'x'\na = 'hunter2'\n",
                "[d]\na = 'hunter2'\n[d]\n",
                "[d]\na = \"hunter2\n",
                "[d]\na = \"\\q hunter2\"\n",
                "[d]\na = hunter2\n",
                "\0hunter2"
            })
    void malformedFileIsRefusedWithoutShowingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
                .withMessageMatching(".*config.toml is malformed in line \\d; allowed is TOML")
                .withNoCause();
    }

    @Test
    void depthWithoutEndIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(("a = " + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("is malformed");
    }

    @Test
    void otherEncodingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("[default]\nservice = 'cloud'\n".getBytes(StandardCharsets.UTF_16)))
                .withMessageEndingWith("config.toml is malformed; allowed is TOML in UTF-8");
    }

    private Map<String, Map<String, String>> read(byte[] text) throws IOException {
        return CliConfigFile.read(Files.write(folder.resolve("config.toml"), text));
    }
}
