package dev.atlaslink.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.credentials.AtlasCredentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where credentials come from, in which order, by the names of the Atlas CLI and the Terraform provider. */
class CredentialChainTest {
    private static final String KEYS = "public_api_key = \"abcdefgh\"\nprivate_api_key = \"hunter2\"\n";
    private static final String ACCOUNT = "client_id = \"mdb_sa_id_x\"\nclient_secret = \"hunter2\"\n";

    @TempDir
    private Path home;

    @Test
    void theBuildersCredentialsComeFirst() {
        AtlasClientBuilder builder = AtlasClient.builder()
                .environment(environment(Map.of("MONGODB_ATLAS_ACCESS_TOKEN", "hunter2")))
                .credentials(AtlasCredentials.apiKey("mine", "hunter2"));

        assertThat(describe(builder)).isEqualTo("v2 at https://cloud.mongodb.com as API key \"mine\" from the builder");
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

        assertThat(describe(variables))
                .isEqualTo("v2 at https://cloud.mongodb.com as " + expected + " from the environment");
    }

    @Test
    void ofSeveralInTheEnvironmentV2TakesTheTokenAndV1TheKey() {
        Map<String, String> all = Map.of(
                "MONGODB_ATLAS_ACCESS_TOKEN", "hunter2",
                "MONGODB_ATLAS_CLIENT_ID", "id",
                "MONGODB_ATLAS_CLIENT_SECRET", "hunter2",
                "MONGODB_ATLAS_PUBLIC_API_KEY", "key",
                "MONGODB_ATLAS_PRIVATE_API_KEY", "hunter2");

        assertThat(describe(all)).contains("access token");
        assertThat(describe(AtlasClient.builder().environment(all).apiVersion(ApiVersion.V1)))
                .contains("API key \"key\"");
    }

    @Test
    void theProfileOfTheAtlasCliComesLastWithItsAddressAndProject() throws IOException {
        write("[default]\nservice = \"cloudgov\"\nproject_id = \"32b6e34b3d91647abb20e7b8\"\n" + ACCOUNT);

        assertThat(describe(Map.of()))
                .isEqualTo("v2 at https://cloud.mongodbgov.com as service account \"mdb_sa_id_x\" from the Atlas CLI's"
                        + " profile \"default\" of " + file() + ", project 32b6e34b3d91647abb20e7b8");
    }

    @Test
    void addressAndProjectOfAProfileGoOnlyWithItsCredentials() throws IOException {
        write("[default]\nservice = \"cloudgov\"\nproject_id = \"32b6e34b3d91647abb20e7b8\"\n" + ACCOUNT);

        assertThat(describe(Map.of("MONGODB_ATLAS_ACCESS_TOKEN", "hunter2")))
                .isEqualTo("v2 at https://cloud.mongodb.com as access token from the environment");
    }

    @Test
    void whatTheEnvironmentSaysOverridesTheProfile() throws IOException {
        write("[default]\nbase_url = \"https://a.example\"\n" + KEYS);

        assertThat(describe(Map.of("MONGODB_ATLAS_BASE_URL", "https://b.example")))
                .startsWith("v2 at https://b.example as API key \"abcdefgh\"");
        assertThat(describe(Map.of())).startsWith("v2 at https://a.example");
        assertThat(describe(Map.of("MONGODB_ATLAS_SERVICE", "cloudgov")))
                .startsWith("v2 at https://cloud.mongodbgov.com");
    }

    @Test
    void theProfileIsTheOneAskedForElseTheDefaultElseTheOnlyOne() throws IOException {
        write("version = 2\n[only]\n" + KEYS);
        assertThat(describe(Map.of())).contains("profile \"only\"");

        write("[default]\n" + ACCOUNT + "[other]\n" + KEYS);
        assertThat(describe(Map.of())).contains("profile \"default\"");
        assertThat(describe(Map.of("MONGODB_ATLAS_PROFILE", "Other"))).contains("profile \"other\"");
        assertRefused(
                Map.of("MONGODB_ATLAS_PROFILE", "third"),
                "MONGODB_ATLAS_PROFILE is \"third\"; allowed is one of the profiles of " + file() + ": default, other");

        write("[a]\n" + ACCOUNT + "[b]\n" + KEYS);
        assertRefused(Map.of(), "has none named \"default\"; name one of a, b by MONGODB_ATLAS_PROFILE");
    }

    @Test
    void authTypeOfAProfileChooses() throws IOException {
        String all = KEYS + ACCOUNT + "access_token = \"hunter2\"\n";
        write("[default]\n" + all);
        assertThat(describe(Map.of())).contains("service account");
        write("[default]\nauth_type = \"api_keys\"\n" + all);
        assertThat(describe(Map.of())).contains("API key");
        write("[default]\nauth_type = \"user_account\"\n" + all);
        assertThat(describe(Map.of())).contains("access token");
        write("[default]\nauth_type = \"service_account\"\n" + KEYS);
        assertRefused(Map.of(), "has no credentials of its auth_type");
        write("[default]\nauth_type = \"magic\"\n" + all);
        assertRefused(Map.of(), "is \"magic\"; allowed is one of api_keys, service_account, user_account");
        write("[default]\nauth_type = \"no_auth\"\n" + all);
        assertRefused(Map.of(), "has no credentials of its auth_type");
    }

    @Test
    void authTypeOfTheEnvironmentChoosesThereAndOverridesTheProfile() throws IOException {
        Map<String, String> variables = new HashMap<>(Map.of(
                "MONGODB_ATLAS_ACCESS_TOKEN", "hunter2",
                "MONGODB_ATLAS_PUBLIC_API_KEY", "key",
                "MONGODB_ATLAS_PRIVATE_API_KEY", "hunter2",
                "MONGODB_ATLAS_AUTH_TYPE", "api_keys"));
        assertThat(describe(variables)).endsWith("as API key \"key\" from the environment");

        variables.put("MONGODB_ATLAS_AUTH_TYPE", "service_account");
        assertRefused(
                variables, "none is set of auth_type service_account; 3. the Atlas CLI's configuration: there is no");
        write("[default]\nauth_type = \"api_keys\"\n" + KEYS + ACCOUNT);
        assertThat(describe(variables)).contains("as service account \"mdb_sa_id_x\" from the Atlas CLI's profile");

        variables.put("MONGODB_ATLAS_AUTH_TYPE", "magic");
        assertRefused(variables, "MONGODB_ATLAS_AUTH_TYPE is \"magic\"; allowed is one of api_keys,");
    }

    @Test
    void halfOfAPairInAProfileIsAnError() throws IOException {
        write("[default]\nprivate_api_key = \"hunter2\"\n" + ACCOUNT);

        assertRefused(
                Map.of(),
                "public_api_key in profile \"default\" of " + file()
                        + " is not set although private_api_key in profile \"default\"");
    }

    @Test
    void everySourceIsNamedWithTheReasonWhyItDidNotServe() {
        assertRefused(
                Map.of(),
                "credentials are not set; allowed is one of these sources: 1. the builder's credentials: not set; 2. the"
                        + " environment's MONGODB_ATLAS_ACCESS_TOKEN, or MONGODB_ATLAS_CLIENT_ID with"
                        + " MONGODB_ATLAS_CLIENT_SECRET, or MONGODB_ATLAS_PUBLIC_API_KEY with"
                        + " MONGODB_ATLAS_PRIVATE_API_KEY: none is set; 3. the Atlas CLI's configuration: there is no "
                        + file());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasClient.builder().build())
                .withMessageContainingAll("no environment was given", "no home directory");
    }

    @Test
    void malformedFileIsAnErrorThatRepeatsNoneOfIt() throws IOException {
        write("[default]\nprivate_api_key = hunter2\n");

        assertRefused(Map.of(), file() + " is malformed in line 2; allowed is TOML");
    }

    @Test
    void malformedValuesOfAProfileAreNamed() throws IOException {
        write("[default]\nservice = \"moon\"\n" + KEYS);
        assertRefused(Map.of(), "service in profile \"default\" of " + file() + " is \"moon\"");
        write("[default]\nbase_url = \"https://me:hunter2@a b\"\n" + KEYS);
        assertRefused(Map.of(), "base_url in profile \"default\" of " + file() + " is \"https://***@a b\"");
        write("[default]\nops_manager_url = \"a b\"\n" + KEYS);
        assertRefused(Map.of(), "ops_manager_url in profile \"default\" of " + file() + " is \"a b\"");
        write("[default]\nproject_id = \"xyz\"\n" + KEYS);
        assertRefused(Map.of(), "projectId is \"xyz\"");
    }

    @Test
    void fileThatCannotBeReadIsNamed() throws IOException {
        Files.createDirectories(file());

        assertRefused(Map.of(), file() + " cannot be read: ");
    }

    @Test
    void fileIsNotReadWhereNobodyNeedsIt() throws IOException {
        write("this is not TOML");

        assertThat(describe(Map.of("MONGODB_ATLAS_ACCESS_TOKEN", "hunter2"))).contains("access token");
    }

    @Test
    void accessTokenOnV1IsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> describe(AtlasClient.builder()
                        .apiVersion(ApiVersion.V1)
                        .credentials(AtlasCredentials.bearer("hunter2"))))
                .withMessage("credentials is an access token; allowed with v1.0 is an API key (HTTP Digest), an access"
                        + " token needs v2");
    }

    private void assertRefused(Map<String, String> variables, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> describe(variables))
                .withMessageContaining(message)
                .satisfies(refusal -> assertThat(List.of(refusal.getMessage(), String.valueOf(refusal.getCause())))
                        .noneMatch(text -> text.contains("hunter2")));
    }

    private String describe(Map<String, String> variables) {
        return describe(AtlasClient.builder().environment(environment(variables)));
    }

    private static String describe(AtlasClientBuilder builder) {
        try (AtlasClient client = builder.build()) {
            return client.describe();
        }
    }

    /** The same on every operating system: none of the test's machine shows through. */
    private Map<String, String> environment(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(variables);
        all.put("XDG_CONFIG_HOME", home.toString());
        all.put("APPDATA", home.toString());
        all.put("HOME", home.toString());
        return all;
    }

    private Path file() {
        String below = System.getProperty("os.name").startsWith("Mac") ? "Library/Application Support/" : "";
        return home.resolve(below + "atlascli/config.toml");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
    }
}
