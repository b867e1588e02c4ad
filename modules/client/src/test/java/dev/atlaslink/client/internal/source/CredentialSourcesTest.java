package dev.atlaslink.client.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.credentials.CredentialSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each source holds, and which of them a client would use. */
class CredentialSourcesTest {
    private static final Map<String, String> KEY =
            Map.of("MONGODB_ATLAS_PUBLIC_API_KEY", "key", "MONGODB_ATLAS_PRIVATE_API_KEY", "hunter2");
    private static final Map<String, String> ACCOUNT =
            Map.of("MONGODB_ATLAS_CLIENT_ID", "id", "MONGODB_ATLAS_CLIENT_SECRET", "hunter2");

    private final CliHome cli;

    CredentialSourcesTest(@TempDir Path home) {
        cli = new CliHome(home);
    }

    @Test
    void eachGenerationIsToldWhatItUses() {
        CredentialSource environment = sources(KEY, ACCOUNT).get(0);

        assertThat(environment.name()).isEqualTo("the environment");
        assertThat(environment.credentials())
                .extracting(AtlasCredentials::describe)
                .containsExactly("service account \"id\"", "API key \"key\"");
        assertThat(environment.used())
                .containsOnlyKeys(ApiVersion.values())
                .containsEntry(ApiVersion.V2, environment.credentials().get(0))
                .containsEntry(ApiVersion.V1, environment.credentials().get(1));
        assertThat(environment.problem()).isEmpty();
    }

    @Test
    void whatNoGenerationCanUseIsNotInUse() {
        assertThat(sources(ACCOUNT).get(0).used()).containsOnlyKeys(ApiVersion.V2);
    }

    @Test
    void aProfileBehindTheEnvironmentIsReadAndNotUsed() throws IOException {
        cli.write("[default]\npublic_api_key = \"other\"\nprivate_api_key = \"hunter2\"\n");

        CredentialSource profile = sources(ACCOUNT).get(1);

        assertThat(profile.name()).startsWith("the Atlas CLI's profile \"default\" of ");
        assertThat(profile.credentials()).extracting(AtlasCredentials::describe).containsExactly("API key \"other\"");
        assertThat(profile.used()).isEmpty();
        assertThat(profile.problem()).isEmpty();
    }

    @Test
    void aProfileServesWhereTheEnvironmentHasNothing() throws IOException {
        cli.write("[default]\npublic_api_key = \"other\"\nprivate_api_key = \"hunter2\"\n");

        List<CredentialSource> sources = sources();

        assertThat(sources.get(0).problem())
                .hasValueSatisfying(
                        text -> assertThat(text).startsWith("it sets none of MONGODB_ATLAS_ACCESS_TOKEN, or"));
        assertThat(sources.get(1).used()).containsOnlyKeys(ApiVersion.values());
    }

    @Test
    void aMissingFileIsTold() {
        assertThat(sources(KEY).get(1)).satisfies(profile -> {
            assertThat(profile.name()).isEqualTo("the Atlas CLI's configuration");
            assertThat(profile.problem())
                    .hasValueSatisfying(
                            text -> assertThat(text).startsWith("there is no ").endsWith("config.toml"));
        });
    }

    @Test
    void behindAMistakeNothingIsUsed() throws IOException {
        cli.write("[default]\npublic_api_key = \"other\"\nprivate_api_key = \"hunter2\"\n");

        List<CredentialSource> sources = sources(Map.of("MONGODB_ATLAS_PUBLIC_API_KEY", "half"));

        assertThat(sources.get(0).problem())
                .hasValueSatisfying(text -> assertThat(text)
                        .startsWith(
                                "MONGODB_ATLAS_PRIVATE_API_KEY is not set although MONGODB_ATLAS_PUBLIC_API_KEY is"));
        assertThat(sources).allSatisfy(source -> assertThat(source.used()).isEmpty());
    }

    @Test
    void aMistakeInAProfileThatIsNotUsedDoesNoHarm() throws IOException {
        cli.write("[default\n");

        List<CredentialSource> sources = sources(KEY);

        assertThat(sources.get(0).used()).isNotEmpty();
        assertThat(sources.get(1).problem())
                .hasValueSatisfying(text -> assertThat(text).contains("is malformed"));
    }

    @Test
    void anAuthenticationTypeLeavesOneKind() throws IOException {
        cli.write("[default]\npublic_api_key = \"other\"\nprivate_api_key = \"hunter2\"\n");
        Map<String, String> type = Map.of("MONGODB_ATLAS_AUTH_TYPE", "service_account");

        assertThat(sources(KEY, ACCOUNT, type).get(0).credentials())
                .extracting(AtlasCredentials::describe)
                .containsExactly("service account \"id\"");
        assertThat(sources(type).get(1).problem()).contains("it has no credentials of its auth_type");
    }

    @Test
    void theBuildersCredentialsGoBeforeAll() {
        List<CredentialSource> sources = AtlasClient.builder()
                .credentials(
                        AtlasCredentials.apiKey("old", "hunter2"), AtlasCredentials.serviceAccount("new", "hunter2"))
                .environment(cli.environment(KEY))
                .credentialSources();

        assertThat(sources).extracting(CredentialSource::name).startsWith("the builder", "the environment");
        assertThat(sources.get(0).credentials())
                .extracting(AtlasCredentials::describe)
                .containsExactly("service account \"new\"", "API key \"old\"");
        assertThat(sources.get(1).used()).isEmpty();
    }

    @Test
    void sourcesAreToldAnewEachTime() {
        CredentialSources sources = new CredentialSources(Optional.empty(), cli.environment(KEY));
        List<CredentialSource> first = sources.list();

        assertThat(first).hasSize(2);
        assertThat(sources.list()).isEqualTo(first);
    }

    @Test
    void noTextShowsASecret() throws IOException {
        cli.write("[default]\nclient_id = \"other\"\nclient_secret = \"hunter2\"\n");

        assertThat(sources(KEY, ACCOUNT).toString())
                .contains("key", "id", "other")
                .doesNotContain("hunter2");
    }

    @SafeVarargs
    private List<CredentialSource> sources(Map<String, String>... variables) {
        Map<String, String> all = new HashMap<>();
        for (Map<String, String> some : variables) {
            all.putAll(some);
        }
        return AtlasClient.builder().environment(cli.environment(all)).credentialSources();
    }
}
