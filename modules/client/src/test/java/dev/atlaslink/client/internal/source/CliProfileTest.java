package dev.atlaslink.client.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a profile of the Atlas CLI gives, and what it may not hold. */
class CliProfileTest {
    private final CliHome cli;

    CliProfileTest(@TempDir Path home) {
        cli = new CliHome(home);
    }

    @Test
    void theProfileIsTheOneAskedForElseTheDefaultElseTheOnlyOne() throws IOException {
        cli.write("version = 2\n[only]\n" + CliHome.KEYS);
        assertThat(cli.describe(Map.of())).contains("profile \"only\"");

        cli.write("[default]\n" + CliHome.ACCOUNT + "[other]\n" + CliHome.KEYS);
        assertThat(cli.describe(Map.of())).contains("profile \"default\"");
        assertThat(cli.describe(Map.of("MONGODB_ATLAS_PROFILE", "Other"))).contains("profile \"other\"");
        cli.assertRefused(
                Map.of("MONGODB_ATLAS_PROFILE", "third"),
                "MONGODB_ATLAS_PROFILE is \"third\"; allowed is one of the profiles of " + cli.file()
                        + ": default, other");

        cli.write("[a]\n" + CliHome.ACCOUNT + "[b]\n" + CliHome.KEYS);
        cli.assertRefused(Map.of(), "has none named \"default\"; name one of a, b by MONGODB_ATLAS_PROFILE");
    }

    @Test
    void authTypeOfAProfileChooses() throws IOException {
        String all = CliHome.KEYS + CliHome.ACCOUNT + "access_token = \"hunter2\"\n";
        cli.write("[default]\n" + all);
        assertThat(cli.describe(Map.of()))
                .contains(
                        "as service account \"mdb_sa_id_x\" (v2) and API key \"abcdefgh\" (v1.0) from the Atlas CLI's");
        cli.write("[default]\nauth_type = \"api_keys\"\n" + all);
        assertThat(cli.describe(Map.of())).contains("API key").doesNotContain("service account");
        cli.write("[default]\nauth_type = \"user_account\"\n" + all);
        assertThat(cli.describe(Map.of())).contains("access token");
        cli.write("[default]\nauth_type = \"service_account\"\n" + CliHome.KEYS);
        cli.assertRefused(Map.of(), "has no credentials of its auth_type");
        cli.write("[default]\nauth_type = \"magic\"\n" + all);
        cli.assertRefused(Map.of(), "is \"magic\"; allowed is one of api_keys, service_account, user_account");
        cli.write("[default]\nauth_type = \"no_auth\"\n" + all);
        cli.assertRefused(Map.of(), "has no credentials of its auth_type");
    }

    /** The Atlas CLI renews it, and we cannot: anything else that is there lasts longer. */
    @Test
    void accessTokenOfAUserIsTheLastResort() throws IOException {
        cli.write("[default]\naccess_token = \"hunter2\"\n");
        assertThat(cli.describe(Map.of())).contains("as access token from the Atlas CLI's profile");
        cli.write("[default]\naccess_token = \"hunter2\"\n" + CliHome.KEYS);
        assertThat(cli.describe(Map.of())).contains("as API key \"abcdefgh\" from the Atlas CLI's profile");
    }

    @Test
    void addressOfAProfileHasTwoNamesAndComesBeforeItsCloud() throws IOException {
        String rest = "service = \"cloudgov\"\n" + CliHome.KEYS;
        cli.write("[default]\nops_manager_url = \"https://a.example\"\n" + rest);
        assertThat(cli.describe(Map.of())).startsWith("v2 at https://a.example as ");
        cli.write("[default]\nbase_url = \"https://b.example\"\nops_manager_url = \"https://a.example\"\n" + rest);
        assertThat(cli.describe(Map.of())).startsWith("v2 at https://b.example as ");
    }

    @Test
    void authTypeOfTheEnvironmentChoosesThereAndOverridesTheProfile() throws IOException {
        Map<String, String> variables = new HashMap<>(Map.of(
                "MONGODB_ATLAS_ACCESS_TOKEN", "hunter2",
                "MONGODB_ATLAS_PUBLIC_API_KEY", "key",
                "MONGODB_ATLAS_PRIVATE_API_KEY", "hunter2",
                "MONGODB_ATLAS_AUTH_TYPE", "api_keys"));
        assertThat(cli.describe(variables)).endsWith("as API key \"key\" from the environment");

        variables.put("MONGODB_ATLAS_AUTH_TYPE", "service_account");
        cli.assertRefused(
                variables, "none is set of auth_type service_account; 3. the Atlas CLI's configuration: there is no");
        cli.write("[default]\nauth_type = \"api_keys\"\n" + CliHome.KEYS + CliHome.ACCOUNT);
        assertThat(cli.describe(variables)).contains("as service account \"mdb_sa_id_x\" from the Atlas CLI's profile");

        variables.put("MONGODB_ATLAS_AUTH_TYPE", "magic");
        cli.assertRefused(variables, "MONGODB_ATLAS_AUTH_TYPE is \"magic\"; allowed is one of api_keys,");
    }

    @Test
    void halfOfAPairInAProfileIsAnError() throws IOException {
        cli.write("[default]\nprivate_api_key = \"hunter2\"\n" + CliHome.ACCOUNT);

        cli.assertRefused(
                Map.of(),
                "public_api_key in profile \"default\" of " + cli.file()
                        + " is not set although private_api_key in profile \"default\"");
    }

    @Test
    void malformedFileIsAnErrorThatRepeatsNoneOfIt() throws IOException {
        cli.write("[default]\nprivate_api_key = hunter2\n");

        cli.assertRefused(Map.of(), cli.file() + " is malformed in line 2; allowed is TOML");
    }

    @Test
    void malformedValuesOfAProfileAreNamed() throws IOException {
        cli.write("[default]\nservice = \"moon\"\n" + CliHome.KEYS);
        cli.assertRefused(Map.of(), "service in profile \"default\" of " + cli.file() + " is \"moon\"");
        cli.write("[default]\nbase_url = \"https://me:hunter2@a b\"\n" + CliHome.KEYS);
        cli.assertRefused(Map.of(), "base_url in profile \"default\" of " + cli.file() + " is \"https://***@a b\"");
        cli.write("[default]\nops_manager_url = \"a b\"\n" + CliHome.KEYS);
        cli.assertRefused(Map.of(), "ops_manager_url in profile \"default\" of " + cli.file() + " is \"a b\"");
        cli.write("[default]\nproject_id = \"xyz\"\n" + CliHome.KEYS);
        cli.assertRefused(Map.of(), "projectId is \"xyz\"");
    }

    @Test
    void fileThatCannotBeReadIsNamed() throws IOException {
        Files.createDirectories(cli.file());

        cli.assertRefused(Map.of(), cli.file() + " cannot be read: it is no regular file");
    }
}
