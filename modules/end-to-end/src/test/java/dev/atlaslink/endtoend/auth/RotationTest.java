package dev.atlaslink.endtoend.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.credentials.FileCredentials;
import dev.atlaslink.client.error.AuthenticationException;
import dev.atlaslink.client.error.CredentialsException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.endtoend.fixture.CapturedLog;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.ApiKey;
import dev.atlaslink.simulator.JournalEntry;
import dev.atlaslink.simulator.ServiceAccount;
import dev.atlaslink.simulator.settings.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A secret that is replaced at Atlas, and in its file, is taken by the client that is open. */
final class RotationTest {
    private static final String TOKEN = "createAccessToken";
    private static final ApiKey NEW_KEY = new ApiKey("newkeyxx", "new-private-key");

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @AutoClose
    private final CapturedLog log = new CapturedLog();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void replacedKeyCostsTheCallThatFindsItOutOneMoreTry(ApiVersion version) throws IOException {
        mount(atlas.simulator().apiKey());
        AtlasClient client = client(FileCredentials.inFolder(folder), version);
        call(client);
        replaceKey();
        mount(NEW_KEY);
        atlas.forgetJournal();

        call(client);
        assertThat(statuses()).containsExactly(401, 401, 401, 200);

        atlas.forgetJournal();
        call(client);
        assertThat(statuses()).containsExactly(200);
    }

    @Test
    void keyThatIsReplacedAtAtlasFirstFailsTheCallsUntilItsFileFollows() throws IOException {
        mount(atlas.simulator().apiKey());
        AtlasClient client = client(FileCredentials.inFolder(folder), ApiVersion.V2);
        call(client);
        replaceKey();

        atlas.forgetJournal();
        assertThatThrownBy(() -> call(client)).isInstanceOf(AuthenticationException.class);
        assertThat(statuses()).containsExactly(401, 401);

        mount(NEW_KEY);
        call(client);
    }

    @Test
    void newKeyThatIsRefusedTooIsTheOneThatIsNamed() throws IOException {
        mount(atlas.simulator().apiKey());
        AtlasClient client = client(FileCredentials.inFolder(folder), ApiVersion.V2);
        call(client);
        atlas.simulator().access().remove(atlas.simulator().apiKey().publicKey());
        mount(NEW_KEY);

        assertThatThrownBy(() -> call(client))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageEndingWith("; refused: API key \"newkeyxx\" (Digest), from the builder");
    }

    @Test
    void filesThatCannotBeReadAreTold() throws IOException {
        mount(atlas.simulator().apiKey());
        AtlasClient client = client(FileCredentials.inFolder(folder), ApiVersion.V2);
        call(client);
        replaceKey();
        Files.delete(folder.resolve("MONGODB_ATLAS_PUBLIC_API_KEY"));

        assertThatThrownBy(() -> call(client))
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("MONGODB_ATLAS_PUBLIC_API_KEY is not set");
    }

    /** The token of the old secret lives on; only the next fetch needs the new one. */
    @Test
    void replacedClientSecretIsTakenWhenTheTokenIsRenewed() throws IOException {
        ServiceAccount account = atlas.simulator().serviceAccount();
        Path file = env(account);
        AtlasClient client = client(FileCredentials.ofEnvironmentFile(file), ApiVersion.V2);
        call(client);
        ServiceAccount changed = new ServiceAccount(account.clientId(), "mdb_sa_sk_changed");
        atlas.simulator().access().replaceSecret(changed);
        env(changed);
        atlas.forgetJournal();

        call(client);
        assertThat(statuses()).containsExactly(200);

        atlas.pass(Duration.ofHours(1));
        call(client);
        assertThat(atlas.journal(TOKEN)).extracting(JournalEntry::status).containsExactly(401, 200);
        assertThat(statuses()).doesNotContain(403, 429).endsWith(200);
    }

    @Test
    void accountThatIsReplacedWithItsTokensIsTakenAtOnce() throws IOException {
        Path file = env(atlas.simulator().serviceAccount());
        AtlasClient client = client(FileCredentials.ofEnvironmentFile(file), ApiVersion.V2);
        call(client);
        env(replaceAccount());
        atlas.forgetJournal();

        call(client);
        assertThat(statuses()).containsExactly(401, 401, 200, 200);
    }

    /** All that are refused at once share one new token, and none of them fails. */
    @Test
    void manyCallsTakeOneNewTokenTogether() throws Exception {
        Path file = env(atlas.simulator().serviceAccount());
        AtlasClient client = client(FileCredentials.ofEnvironmentFile(file), ApiVersion.V2);
        call(client);
        env(replaceAccount());
        atlas.forgetJournal();
        int threads = 32;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Callable<Boolean> call = () -> call(client);
            for (Future<Boolean> response :
                    pool.invokeAll(Stream.generate(() -> call).limit(threads).toList())) {
                assertThat(response.get()).isFalse();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(atlas.journal(TOKEN))
                .extracting(JournalEntry::status)
                .filteredOn(status -> status == 200)
                .hasSize(1);
        assertThat(atlas.journal(TOKEN)).hasSizeLessThan(threads);
    }

    @ParameterizedTest
    @EnumSource
    void profileOfTheAtlasCliIsReadAgain(ApiVersion version) throws IOException {
        profile("default", atlas.simulator().apiKey(), "");
        AtlasClient client = profiled(version);
        call(client);
        replaceKey();
        profile("default", NEW_KEY, "");
        atlas.forgetJournal();

        call(client);
        assertThat(statuses()).containsExactly(401, 401, 401, 200);
        assertThat(client.describe()).contains("from the Atlas CLI's profile \"default\"");
    }

    @Test
    void profileWithAnotherAddressIsPassedOver() throws IOException {
        profile("default", atlas.simulator().apiKey(), "");
        AtlasClient client = profiled(ApiVersion.V2);
        call(client);
        replaceKey();
        profile("default", NEW_KEY, "base_url = \"https://cloud.mongodbgov.com\"\n");

        assertThatThrownBy(() -> call(client))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining(
                        "refused: API key \"" + atlas.simulator().apiKey().publicKey() + "\"");
        assertThat(log.clientLines())
                .anyMatch(line -> line.contains("WARNING") && line.contains("its address has changed"));
    }

    @Test
    void profileThatIsGoneLeavesTheRefusal() throws IOException {
        profile("default", atlas.simulator().apiKey(), "");
        AtlasClient client = profiled(ApiVersion.V2);
        call(client);
        replaceKey();
        profile("other", NEW_KEY, "");
        assertThatThrownBy(() -> call(client)).isInstanceOf(AuthenticationException.class);

        Files.writeString(config(), "[default]\n");
        assertThatThrownBy(() -> call(client)).isInstanceOf(AuthenticationException.class);

        Files.delete(config());
        assertThatThrownBy(() -> call(client)).isInstanceOf(AuthenticationException.class);
        assertThat(log.clientLines().stream().filter(line -> line.contains("gives no other credentials")))
                .hasSize(3);

        profile("default", NEW_KEY, "");
        call(client);
    }

    private AtlasClient client(FileCredentials provider, ApiVersion version) {
        return atlas.client(version, AtlasCredentials.provider(provider));
    }

    private AtlasClient profiled(ApiVersion version) {
        AtlasClientBuilder builder = atlas.builder().apiVersion(version);
        return atlas.keep(builder.environment(Map.of(
                        "XDG_CONFIG_HOME", folder.toString(), "APPDATA", folder.toString(), "HOME", folder.toString()))
                .build());
    }

    private static boolean call(AtlasClient client) {
        return !client.project()
                .privateEndpointServices()
                .list(CloudProvider.AWS)
                .toList()
                .isEmpty();
    }

    private List<Integer> statuses() {
        return atlas.journal().stream().map(JournalEntry::status).toList();
    }

    private void replaceKey() {
        atlas.simulator().access().remove(atlas.simulator().apiKey().publicKey());
        atlas.simulator().access().add(NEW_KEY);
        atlas.simulator().access().grant(NEW_KEY.publicKey(), atlas.projectId(), Role.PROJECT_OWNER);
    }

    private ServiceAccount replaceAccount() {
        ServiceAccount changed = new ServiceAccount("mdb_sa_id_66b81b2f5f1d0c4e8a7d3c10", "mdb_sa_sk_changed");
        atlas.simulator().access().remove(atlas.simulator().serviceAccount().clientId());
        atlas.simulator().access().add(changed);
        atlas.simulator().access().grant(changed.clientId(), atlas.projectId(), Role.PROJECT_OWNER);
        return changed;
    }

    private void mount(ApiKey key) throws IOException {
        Files.writeString(folder.resolve("MONGODB_ATLAS_PUBLIC_API_KEY"), key.publicKey());
        Files.writeString(folder.resolve("MONGODB_ATLAS_PRIVATE_API_KEY"), key.privateKey());
    }

    private Path env(ServiceAccount account) throws IOException {
        return Files.writeString(
                folder.resolve("atlas.env"),
                "MONGODB_ATLAS_CLIENT_ID=" + account.clientId() + "\nMONGODB_ATLAS_CLIENT_SECRET="
                        + account.clientSecret() + "\n");
    }

    private void profile(String name, ApiKey key, String more) throws IOException {
        Files.createDirectories(config().getParent());
        Files.writeString(
                config(),
                "[" + name + "]\npublic_api_key = \"" + key.publicKey() + "\"\nprivate_api_key = \"" + key.privateKey()
                        + "\"\n" + more);
    }

    private Path config() {
        String below = System.getProperty("os.name").startsWith("Mac") ? "Library/Application Support/" : "";
        return folder.resolve(below + "atlascli/config.toml");
    }
}
