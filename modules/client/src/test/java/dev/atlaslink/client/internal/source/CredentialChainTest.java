package dev.atlaslink.client.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.credentials.AtlasCredentials;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where credentials come from, in which order, by the names of the Atlas CLI and the Terraform provider. */
class CredentialChainTest {
    private final CliHome cli;

    CredentialChainTest(@TempDir Path home) {
        cli = new CliHome(home);
    }

    @Test
    void theBuildersCredentialsComeFirst() {
        AtlasClientBuilder builder = AtlasClient.builder()
                .environment(cli.environment(Map.of("MONGODB_ATLAS_ACCESS_TOKEN", "hunter2")))
                .credentials(AtlasCredentials.apiKey("mine", "hunter2"));

        assertThat(cli.describe(builder))
                .isEqualTo("v2 at https://cloud.mongodb.com as API key \"mine\" from the builder");
    }

    @ParameterizedTest
    @CsvSource({
        "MONGODB_ATLAS_PUBLIC_API_KEY, MONGODB_ATLAS_PRIVATE_API_KEY, API key \"x\"",
        "MONGODB_ATLAS_PUBLIC_KEY, MONGODB_ATLAS_PRIVATE_KEY, API key \"x\"",
        "MCLI_PUBLIC_API_KEY, MCLI_PRIVATE_API_KEY, API key \"x\"",
        "MONGODB_ATLAS_CLIENT_ID, MONGODB_ATLAS_CLIENT_SECRET, service account \"x\"",
        "MONGODB_ATLAS_ACCESS_TOKEN, MONGODB_ATLAS_ACCESS_TOKEN, access token"
    })
    void theEnvironmentComesNext(String name, String secret, String expected) {
        Map<String, String> variables = new HashMap<>(Map.of(name, "x"));
        variables.putIfAbsent(secret, "hunter2");

        assertThat(cli.describe(variables))
                .isEqualTo("v2 at https://cloud.mongodb.com as " + expected + " from the environment");
    }

    @Test
    void ofSeveralInTheEnvironmentV2TakesTheTokenAndV1TheKey() {
        Map<String, String> all = new HashMap<>(Map.of(
                "MONGODB_ATLAS_ACCESS_TOKEN", "hunter2",
                "MONGODB_ATLAS_CLIENT_ID", "id",
                "MONGODB_ATLAS_CLIENT_SECRET", "hunter2",
                "MONGODB_ATLAS_PUBLIC_API_KEY", "key",
                "MONGODB_ATLAS_PRIVATE_API_KEY", "hunter2"));

        assertThat(cli.describe(all)).endsWith("as access token (v2) and API key \"key\" (v1.0) from the environment");
        assertThat(cli.describe(AtlasClient.builder().environment(all).apiVersion(ApiVersion.V1)))
                .startsWith("v1.0 at ")
                .contains("API key \"key\" (v1.0)");

        all.remove("MONGODB_ATLAS_ACCESS_TOKEN");
        assertThat(cli.describe(all))
                .endsWith("as service account \"id\" (v2) and API key \"key\" (v1.0) from the environment");
    }

    @Test
    void halfOfAPairIsAnErrorAlsoBesideWholeOnes() {
        cli.assertRefused(
                Map.of(
                        "MONGODB_ATLAS_ACCESS_TOKEN", "hunter2",
                        "MONGODB_ATLAS_CLIENT_ID", "id",
                        "MONGODB_ATLAS_CLIENT_SECRET", "hunter2",
                        "MONGODB_ATLAS_PRIVATE_API_KEY", "hunter2"),
                "MONGODB_ATLAS_PUBLIC_API_KEY is not set although MONGODB_ATLAS_PRIVATE_API_KEY is; allowed is both or"
                        + " neither");
    }

    @Test
    void theBuilderTakesCredentialsForEachGeneration() {
        AtlasCredentials key = AtlasCredentials.apiKey("old", "hunter2");
        AtlasCredentials account = AtlasCredentials.serviceAccount("new", "hunter2");

        assertThat(cli.describe(AtlasClient.builder().credentials(key, account)))
                .endsWith("as service account \"new\" (v2) and API key \"old\" (v1.0) from the builder");
        assertThat(cli.describe(AtlasClient.builder().credentials(key, key)))
                .endsWith("as API key \"old\" from the builder");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasClient.builder().credentials(account, key))
                .withMessage("v1 is a service account; allowed with v1.0 is an API key (HTTP Digest), a service account"
                        + " needs v2");
    }

    @Test
    void theProfileOfTheAtlasCliComesLastWithItsAddressAndProject() throws IOException {
        cli.write("[default]\nservice = \"cloudgov\"\nproject_id = \"32b6e34b3d91647abb20e7b8\"\n" + CliHome.ACCOUNT);

        assertThat(cli.describe(Map.of()))
                .isEqualTo("v2 at https://cloud.mongodbgov.com as service account \"mdb_sa_id_x\" from the Atlas CLI's"
                        + " profile \"default\" of " + cli.file() + ", project 32b6e34b3d91647abb20e7b8");
    }

    @Test
    void addressAndProjectOfAProfileGoOnlyWithItsCredentials() throws IOException {
        cli.write("[default]\nservice = \"cloudgov\"\nproject_id = \"32b6e34b3d91647abb20e7b8\"\n" + CliHome.ACCOUNT);

        assertThat(cli.describe(Map.of("MONGODB_ATLAS_ACCESS_TOKEN", "hunter2")))
                .isEqualTo("v2 at https://cloud.mongodb.com as access token from the environment");
    }

    @Test
    void whatTheEnvironmentSaysOverridesTheProfile() throws IOException {
        cli.write("[default]\nbase_url = \"https://a.example\"\n" + CliHome.KEYS);

        assertThat(cli.describe(Map.of("MONGODB_ATLAS_BASE_URL", "https://b.example")))
                .startsWith("v2 at https://b.example as API key \"abcdefgh\"");
        assertThat(cli.describe(Map.of())).startsWith("v2 at https://a.example");
        assertThat(cli.describe(Map.of("MONGODB_ATLAS_SERVICE", "cloudgov")))
                .startsWith("v2 at https://cloud.mongodbgov.com");
    }

    @Test
    void everySourceIsNamedWithTheReasonWhyItDidNotServe() {
        cli.assertRefused(
                Map.of(),
                "credentials are not set; allowed is one of these sources: 1. the builder's credentials: not set; 2. the"
                        + " environment's MONGODB_ATLAS_ACCESS_TOKEN, or MONGODB_ATLAS_CLIENT_ID with"
                        + " MONGODB_ATLAS_CLIENT_SECRET, or MONGODB_ATLAS_PUBLIC_API_KEY with"
                        + " MONGODB_ATLAS_PRIVATE_API_KEY: none is set; 3. the Atlas CLI's configuration: there is no "
                        + cli.file());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasClient.builder().build())
                .withMessageContainingAll("no environment was given", "no home directory");
    }

    @Test
    void fileIsNotReadWhereNobodyNeedsIt() throws IOException {
        cli.write("this is not TOML");

        assertThat(cli.describe(Map.of("MONGODB_ATLAS_ACCESS_TOKEN", "hunter2")))
                .contains("access token");
    }

    @Test
    void accessTokenOnV1IsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cli.describe(AtlasClient.builder()
                        .apiVersion(ApiVersion.V1)
                        .credentials(AtlasCredentials.bearer("hunter2"))))
                .withMessage("credentials is an access token; allowed with v1.0 is an API key (HTTP Digest), an access"
                        + " token needs v2");
    }
}
