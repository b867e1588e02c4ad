package dev.atlaslink.client.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.internal.settings.CredentialsByVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A profile is read again as it is now; what does not fit leaves the credentials that were read last. */
final class ProfileRereadingTest {
    private static final CredentialsByVersion FIRST =
            CredentialsByVersion.of(AtlasCredentials.serviceAccount("mdb_sa_id_x", "hunter2"));
    private static final CredentialsByVersion CHANGED =
            CredentialsByVersion.of(AtlasCredentials.serviceAccount("mdb_sa_id_x", "changed"));

    private CliHome home;
    private Supplier<CredentialsByVersion> rereading;

    @BeforeEach
    void readOnce(@TempDir Path folder) throws IOException {
        home = new CliHome(folder);
        home.write("[default]\n" + CliHome.ACCOUNT);
        CredentialChain.Found found = new CredentialChain(Optional.empty(), home.environment(Map.of())).find();
        assertThat(found.credentials()).isEqualTo(FIRST);
        rereading = found.rereading().orElseThrow();
    }

    @Test
    void changedSecretIsRead() throws IOException {
        assertThat(rereading.get()).isEqualTo(FIRST);

        home.write("[default]\n" + CliHome.ACCOUNT.replace("hunter2", "changed"));
        assertThat(rereading.get()).isEqualTo(CHANGED);
    }

    @Test
    void whatIsNoSuchProfileAnyMoreLeavesTheLastThatWas() throws IOException {
        home.write("[default]\n" + CliHome.ACCOUNT.replace("hunter2", "changed"));
        assertThat(rereading.get()).isEqualTo(CHANGED);

        for (String text : new String[] {
            "[default]\nbase_url = \"https://cloud.mongodbgov.com\"\n" + CliHome.ACCOUNT,
            "[other]\n" + CliHome.ACCOUNT,
            "[default]\n",
            "[default]\nclient_id = \"mdb_sa_id_x\"\n",
            "[default"
        }) {
            home.write(text);
            assertThat(rereading.get()).as(text).isEqualTo(CHANGED);
        }
        Files.delete(home.file());
        assertThat(rereading.get()).isEqualTo(CHANGED);
    }

    @Test
    void environmentAndBuilderCannotChange() {
        Map<String, String> environment = Map.of("MONGODB_ATLAS_ACCESS_TOKEN", "token");

        assertThat(new CredentialChain(Optional.empty(), environment).find().rereading())
                .isEmpty();
        assertThat(new CredentialChain(Optional.of(FIRST), environment).find().rereading())
                .isEmpty();
    }
}
