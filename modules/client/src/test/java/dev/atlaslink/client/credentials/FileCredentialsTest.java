package dev.atlaslink.client.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.error.CredentialsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Credentials in files are read anew each time, as the platform has left them. */
final class FileCredentialsTest {
    private static final AtlasCredentials KEY = AtlasCredentials.apiKey("abcdefgh", "hunter2");

    @TempDir
    private Path folder;

    @Test
    void folderHasAFileForEachVariable() throws IOException {
        write("MONGODB_ATLAS_PUBLIC_API_KEY", "abcdefgh\n");
        write("MONGODB_ATLAS_PRIVATE_API_KEY", "hunter2");
        write("MONGODB_ATLAS_BASE_URL", "https://cloud.mongodbgov.com");
        write("README", "not a variable");
        FileCredentials provider = FileCredentials.inFolder(folder);

        assertThat(provider.credentials()).isEqualTo(KEY);

        write("MONGODB_ATLAS_PRIVATE_API_KEY", "changed");
        assertThat(provider.credentials()).isEqualTo(AtlasCredentials.apiKey("abcdefgh", "changed"));
    }

    @Test
    void firstKindCountsUnlessOneIsChosen() throws IOException {
        write("MCLI_PUBLIC_API_KEY", "abcdefgh");
        write("MCLI_PRIVATE_API_KEY", "hunter2");
        write("MONGODB_ATLAS_CLIENT_ID", "mdb_sa_id_x");
        write("MONGODB_ATLAS_CLIENT_SECRET", "mdb_sa_sk_x");
        FileCredentials provider = FileCredentials.inFolder(folder);
        assertThat(provider.credentials()).isEqualTo(AtlasCredentials.serviceAccount("mdb_sa_id_x", "mdb_sa_sk_x"));

        write("MONGODB_ATLAS_AUTH_TYPE", "api_keys");
        assertThat(provider.credentials()).isEqualTo(KEY);
    }

    /** As Kubernetes mounts a secret: links to files of a folder that is a link itself, and is replaced at once. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links take rights there")
    void mountedSecretIsReadOfOneFolderWhateverItsFilesLeadTo() throws IOException {
        mount("..first", "abcdefgh", "hunter2");
        Files.createSymbolicLink(folder.resolve("..data"), Path.of("..first"));
        // A link of its own shows that the files are not read one by one.
        write("MONGODB_ATLAS_PUBLIC_API_KEY", "other");
        FileCredentials provider = FileCredentials.inFolder(folder);
        assertThat(provider.credentials()).isEqualTo(KEY);

        mount("..second", "ijklmnop", "changed");
        Files.delete(folder.resolve("..data"));
        Files.createSymbolicLink(folder.resolve("..data"), Path.of("..second"));
        assertThat(provider.credentials()).isEqualTo(AtlasCredentials.apiKey("ijklmnop", "changed"));
    }

    @Test
    void environmentFileHasALineForEachVariable() throws IOException {
        Path file = write("atlas.env", """
                # of the platform

                MONGODB_ATLAS_PUBLIC_API_KEY="abcdefgh"
                  export MONGODB_ATLAS_PRIVATE_API_KEY='hunter2'
                MONGODB_ATLAS_CLIENT_ID=
                OTHER=a=b # not a comment
                """);

        assertThat(FileCredentials.ofEnvironmentFile(file).credentials()).isEqualTo(KEY);

        write("atlas.env", "MONGODB_ATLAS_ACCESS_TOKEN=token.of==\r\n");
        assertThat(FileCredentials.ofEnvironmentFile(file).credentials())
                .isEqualTo(AtlasCredentials.bearer("token.of=="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hunter2", "=hunter2", "A B=hunter2", "A=\"hunter2", "A='hunter2' x", "A=\"hunter2'"})
    void anotherLineIsRefusedByItsNumberAlone(String line) throws IOException {
        Path file = write("atlas.env", "# first\n" + line);

        assertThatThrownBy(() -> FileCredentials.ofEnvironmentFile(file).credentials())
                .isInstanceOf(CredentialsException.class)
                .hasMessage("the credentials in " + file + " cannot be read: line 2 is no NAME=VALUE, " + file);
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> FileCredentials.inFolder(nowhere).credentials())
                .isInstanceOf(CredentialsException.class)
                .hasMessage("the credentials in " + nowhere + " cannot be read: there is no " + nowhere);
        assertThatThrownBy(() -> FileCredentials.inFolder(folder).credentials())
                .isInstanceOf(CredentialsException.class)
                .hasMessageStartingWith(
                        "credentials are not set in " + folder + "; allowed is MONGODB_ATLAS_ACCESS_TOKEN,");

        write("MONGODB_ATLAS_PRIVATE_API_KEY", "hunter2");
        assertThatThrownBy(() -> FileCredentials.inFolder(folder).credentials())
                .isInstanceOf(CredentialsException.class)
                .hasMessage("the credentials in " + folder
                        + " are malformed: MONGODB_ATLAS_PUBLIC_API_KEY is not set although"
                        + " MONGODB_ATLAS_PRIVATE_API_KEY is; allowed is both or neither");
    }

    @Test
    void secretThatCannotBeSentIsNotRepeated() throws IOException {
        write("MONGODB_ATLAS_PUBLIC_API_KEY", "abcdefgh");
        write("MONGODB_ATLAS_PRIVATE_API_KEY", "hunter2\nhunter3");

        assertThatThrownBy(() -> FileCredentials.inFolder(folder).credentials())
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("privateKey")
                .hasMessageNotContaining("hunter");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such permissions")
    void fileThatEverybodyCanWriteIsRefused() throws IOException {
        Path file = write("MONGODB_ATLAS_ACCESS_TOKEN", "token");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));

        assertThatThrownBy(() -> FileCredentials.inFolder(folder).credentials())
                .isInstanceOf(CredentialsException.class)
                .hasMessageEndingWith("cannot be read: it can be written by every user of this machine, " + file);
    }

    @Test
    void textTellsThePlaceAndNothingElse() throws IOException {
        write("MONGODB_ATLAS_ACCESS_TOKEN", "hunter2");

        assertThat(FileCredentials.inFolder(folder)).hasToString("FileCredentials[" + folder + "]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileCredentials.inFolder(null))
                .withMessage("folder is null; allowed is a folder of files");
    }

    private void mount(String name, String publicKey, String privateKey) throws IOException {
        Path mounted = Files.createDirectory(folder.resolve(name));
        Files.writeString(mounted.resolve("MONGODB_ATLAS_PUBLIC_API_KEY"), publicKey);
        Files.writeString(mounted.resolve("MONGODB_ATLAS_PRIVATE_API_KEY"), privateKey);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
