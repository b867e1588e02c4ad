package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncryptionSettingsCommandTest {
    private static final String AWS = "{\"awsKms\": {\"accessKeyID\": \"AKIAIOSFODNN7EXAMPLE\", \"secretAccessKey\":"
            + " \"not-to-be-shown\", \"customerMasterKeyID\": \"key-1\", \"region\": \"us-east-1\"}}";

    @AutoClose
    private final TypedCommands cli = new TypedCommands();

    @TempDir
    private Path folder;

    @Test
    void aKeyIsSetFromAFileShownWithoutItsSecretAndSwitchedOff() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.json"), AWS);

        CliRun updated = cli.done("encryption-settings update -o json --input " + file);
        JsonNode aws = updated.json().path("awsKms");
        assertThat(aws.path("enabled").booleanValue()).isTrue();
        assertThat(aws.path("customerMasterKeyID").textValue()).isEqualTo("key-1");
        assertThat(updated.out() + updated.err()).doesNotContain("not-to-be-shown");
        assertThat(cli.json("encryption-settings get")).isEqualTo(updated.json());

        assertThat(cli.json("encryption-settings require-private-networking --provider AWS")
                        .path("awsKms")
                        .path("requirePrivateNetworking")
                        .booleanValue())
                .isTrue();

        cli.surroundings = cli.surroundings.piping("{\"awsKms\": {\"enabled\": false}}");
        assertThat(cli.json("encryption-settings update --input -")
                        .path("awsKms")
                        .path("enabled")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void aKeyOfGoogleCloudIsSetToo() {
        cli.surroundings = cli.surroundings.piping("{\"googleCloudKms\": {\"serviceAccountKey\": \"not-to-be-shown\","
                + "\"keyVersionResourceID\": \"projects/p/locations/l/keyRings/r/cryptoKeys/k/cryptoKeyVersions/1\"},"
                + "\"enabledForSearchNodes\": true}");

        CliRun run = cli.done("encryption-settings update --input - -o yaml");

        assertThat(run.out())
                .contains("enabledForSearchNodes: true", "  keyVersionResourceID: \"projects/p/")
                .doesNotContain("not-to-be-shown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"awsKms\": {\"region\": 7}}       | input.awsKms.region is something else; allowed is a text",
                "{\"awsKms\": {\"accessKeyID\": \"AKIAIOSFODNN7EXAMPLE\"}} | input.awsKms.secretAccessKey is not set",
                "{\"awsKms\": {\"roleID\": \"x\"}}   | input.awsKms has the property \"roleID\"; nearest is roleId",
                "{\"awskms\": {}}                    | input has the property \"awskms\"; nearest is awsKms",
                "{\"azureKeyVault\": {\"enabled\": \"no\"}} | input.azureKeyVault.enabled is something else; allowed is true or",
                "{\"awsKms\": \"not-to-be-shown      | input is malformed in line 1; allowed is JSON",
                "[]                                  | input is no JSON object",
                "{}                                  | allowed"
            })
    void whatIsNoChangeIsRefusedWithoutItsSecrets(String json, String message) {
        cli.surroundings = cli.surroundings.piping(json);

        CliRun run = cli.run("encryption-settings update --input -");

        assertThat(run.err()).contains(message).hasLineCount(1).doesNotContain("not-to-be-shown");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(cli.simulator.journal().entries()).isEmpty();
    }

    @Test
    void aFileThatIsNoneIsNamed() {
        assertThat(cli.run("encryption-settings update --input " + folder.resolve("missing.json"))
                        .err())
                .contains("missing.json\", which does not exist; allowed is a file, or - for standard input");
    }
}
