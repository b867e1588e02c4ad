package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.AtlasSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands read the Atlas CLI's profile as the library does, and say what is wrong with it. */
class CliProfileTest {
    @AutoClose
    private final AtlasSimulator simulator = AtlasSimulator.builder().start();

    @TempDir
    private Path home;

    @Test
    void projectCredentialsAndAddressComeFromTheProfile() throws IOException {
        write("[default]\nproject_id = \"" + simulator.projectId() + "\"\n" + keys());

        CliRun run = list(surroundings());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(simulator.journal().entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.target()).contains(simulator.projectId()));
    }

    @Test
    void theProjectOfTheEnvironmentGoesBeforeTheProfiles() throws IOException {
        write("[default]\nproject_id = \"5f7cac1adf5d6c6306f4b283\"\n" + keys());

        assertThat(list(surroundings().with("MONGODB_ATLAS_PROJECT_ID", simulator.projectId()))
                        .exitCode())
                .isZero();
    }

    @Test
    void aProfileWithoutProjectIsToldWhereToNameOne() throws IOException {
        write("[default]\n" + keys());

        refused(surroundings(), "projectId is not set; allowed is --project ID, MONGODB_ATLAS_PROJECT_ID");
    }

    @Test
    void anUnknownProfileIsNamed() throws IOException {
        write("[default]\n" + keys());

        refused(
                surroundings().with("MONGODB_ATLAS_PROFILE", "work"),
                "MONGODB_ATLAS_PROFILE is \"work\"; allowed is one of the profiles of ");
    }

    @Test
    void aBrokenFileIsNamed() throws IOException {
        write("[default\n");

        refused(surroundings(), "config.toml is malformed in line 1; allowed is TOML");
    }

    @Test
    void missingCredentialsAreNamed() {
        refused(surroundings(), "credentials are not set; allowed is one of these sources");
    }

    private void refused(CliSurroundings surroundings, String message) {
        CliRun run = list(surroundings);
        assertThat(run.err()).startsWith("atlaslink: ").contains(message).hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(simulator.journal().entries()).isEmpty();
    }

    private static CliRun list(CliSurroundings surroundings) {
        return CliRun.of(surroundings, "services", "list", "--provider", "AWS");
    }

    private CliSurroundings surroundings() {
        return CliSurroundings.empty()
                .with("XDG_CONFIG_HOME", home.toString())
                .with("APPDATA", home.toString())
                .with("HOME", home.toString());
    }

    private String keys() {
        return "base_url = \"" + simulator.baseUri() + "\"\npublic_api_key = \""
                + simulator.apiKey().publicKey() + "\"\nprivate_api_key = \""
                + simulator.apiKey().privateKey() + "\"\n";
    }

    private void write(String text) throws IOException {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        Path file = home.resolve((mac ? "Library/Application Support/" : "") + "atlascli/config.toml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
