package dev.atlaslink.client.credentials;

import static dev.atlaslink.client.credentials.TokenFolder.KEY;
import static dev.atlaslink.client.credentials.TokenFolder.TOKEN;
import static dev.atlaslink.client.credentials.TokenFolder.permissions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files are for their owner only, and nothing that others may have written is believed. */
@DisabledOnOs(OS.WINDOWS)
final class TokenFilePermissionsTest {
    @TempDir
    private Path folder;

    private TokenFolder tokens;

    @BeforeEach
    void open() {
        tokens = new TokenFolder(folder);
    }

    @Test
    void filesAreForTheirOwnerOnly() throws IOException {
        Path made = folder.resolve("made");
        FileTokenStore.in(made).update(KEY, stored -> TOKEN);

        assertThat(permissions(made)).isEqualTo("rwx------");
        assertThat(new TokenFolder(made).files())
                .hasSize(2)
                .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
    }

    @Test
    void fileThatOthersMayHaveWrittenIsNotBelieved() throws IOException {
        tokens.store().update(KEY, stored -> TOKEN);
        Files.setPosixFilePermissions(tokens.tokenFile(), PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(tokens.stored()).isEmpty();
        tokens.store().update(KEY, stored -> TOKEN);
        assertThat(permissions(tokens.tokenFile())).isEqualTo("rw-------");
    }

    @Test
    void directoryThatOthersMayWriteIsRefused() throws IOException {
        for (String mode : List.of("rwxrwxrwx", "rwxrwx---", "rwx----w-")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(mode));

            assertThatIllegalArgumentException()
                    .isThrownBy(tokens::store)
                    .withMessage("folder is \"" + folder
                            + "\"; allowed is a directory of this user that nobody else may write")
                    .withStackTraceContaining("can be written by others: " + mode);
            assertThat(tokens.files()).isEmpty();
        }
    }

    @Test
    void directoryThatOthersMayWriteFromNowOnIsAFailureOfTheStore() throws IOException {
        FileTokenStore store = tokens.store();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThatThrownBy(() -> store.update(KEY, stored -> TOKEN)).isInstanceOf(UncheckedIOException.class);
        assertThat(tokens.files()).isEmpty();
    }

    @Test
    void directoryAndFilesOfAnotherUserAreNotBelieved() throws IOException {
        tokens.store().update(KEY, stored -> TOKEN);
        FileTokenStore store = tokens.store();
        assumeTrue(Files.getAttribute(folder, "unix:uid").equals(0), "only root can give files away");

        Files.setAttribute(tokens.tokenFile(), "unix:uid", 4711);
        assertThat(tokens.stored()).isEmpty();

        Files.setAttribute(folder, "unix:uid", 4711);
        assertThatThrownBy(() -> store.update(KEY, stored -> TOKEN)).isInstanceOf(UncheckedIOException.class);
        assertThatIllegalArgumentException().isThrownBy(tokens::store).withStackTraceContaining("belongs to ");
    }
}
