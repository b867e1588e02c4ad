package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options of every command that speaks to Atlas. */
class GlobalOptionsTest {
    @AutoClose
    private final TypedCommands cli = new TypedCommands();

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--api-version v1.0 -o json services list --provider AWS",
                "services --api-version v1.0 -o json list --provider AWS",
                "-o json services list --provider AWS --api-version v1.0"
            })
    void theyStandBeforeACommandOrBehindIt(String command) {
        assertThat(cli.done(command).json()).isEmpty();
        assertThat(cli.operations()).containsOnly("listEndpointServices");
    }

    @ParameterizedTest
    @CsvSource({"--api-version, v2", "-o, json", "--query, id", "--project, 5f7cac1adf5d6c6306f4b283"})
    void whoDoesNotHeedThemRefusesThem(String option, String value) {
        assertThat(cli.run(option + " " + value + " demo").err()).contains(" is given; allowed is it with commands");
        assertThat(cli.run("simulator start " + option + " " + value).err()).contains("Unknown option");
    }

    @Test
    void theKindOfCredentialsCanBeChosen() {
        cli.done("services list --provider AWS --auth api-keys");
        assertThat(cli.simulator.journal().entries())
                .noneMatch(entry -> entry.operationId().orElseThrow().endsWith("AccessToken"));

        assertThat(cli.run("services list --auth api_key").err())
                .contains("auth is \"api_key\"; allowed is one of api_keys, service_account, user_account; nearest is"
                        + " api_keys");
        assertThat(cli.run("services list --auth user_account").exitCode()).isEqualTo(2);
    }

    /** Whoever names a profile means it, also where variables are set. */
    @Test
    void aProfileThatIsNamedGoesBeforeTheEnvironment() throws IOException {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        Path file = home.resolve((mac ? "Library/Application Support/" : "") + "atlascli/config.toml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "[work]\nproject_id = \"" + cli.simulator.projectId() + "\"\nbase_url = \""
                        + cli.simulator.baseUri() + "\"\npublic_api_key = \""
                        + cli.simulator.apiKey().publicKey() + "\"\nprivate_api_key = \""
                        + cli.simulator.apiKey().privateKey() + "\"\n");
        cli.surroundings = cli.surroundings
                .with("XDG_CONFIG_HOME", home.toString())
                .with("HOME", home.toString())
                .with("APPDATA", home.toString())
                .with("MONGODB_ATLAS_BASE_URL", "http://127.0.0.1:1")
                .with("MONGODB_ATLAS_PROJECT_ID", "5f7cac1adf5d6c6306f4b283");

        cli.done("services list --profile work");
        assertThat(cli.run("services list --profile wrk").err())
                .contains("is \"wrk\"; allowed is one of the profiles of");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "services list --provder AWS | '--provder', 'AWS'; nearest is --provider",
                "services list --provider AWZ | allowed is one of AWS, AZURE, GCP; nearest is AWS",
                "services list --api-version v1.0-legcy | nearest is v1.0-legacy",
                "help services crate | command is \"crate\"; nearest is create"
            })
    void whatIsMisspelledIsSuggested(String command, String message) {
        CliRun run = cli.run(command);

        assertThat(run.err()).contains(message).hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
