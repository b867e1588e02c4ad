package dev.atlaslink.client.credentials;

import static dev.atlaslink.client.credentials.TokenFolder.KEY;
import static dev.atlaslink.client.credentials.TokenFolder.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that holds no token is replaced; one that cannot be read is a failure of the store. */
final class SpoiledTokenFileTest {
    @TempDir
    private Path folder;

    private TokenFolder tokens;

    @BeforeEach
    void open() {
        tokens = new TokenFolder(folder);
    }

    @Test
    void fileThatMakesNoSenseIsReplaced() throws IOException {
        tokens.store().update(KEY, stored -> TOKEN);
        Path file = tokens.tokenFile();
        String whole = Files.readString(file);
        for (String text : List.of("", "{", "[]", "null", whole.substring(0, 20), "{\"access_token\":\"\"}", "\0\0")) {
            Files.writeString(file, text);

            assertThat(tokens.stored()).as(text).isEmpty();
        }
        tokens.store().update(KEY, stored -> TOKEN);
        assertThat(tokens.stored()).contains(TOKEN);
    }

    @Test
    void fileThatCannotBeReadIsAFailureOfTheStore() throws IOException {
        tokens.store().update(KEY, stored -> TOKEN);
        Path file = tokens.tokenFile();
        Files.delete(file);
        Files.createDirectory(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));

        assertThatThrownBy(() -> tokens.store().update(KEY, stored -> TOKEN)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void whatAProcessLeftThatDiedWhileWritingIsClearedAway() throws IOException {
        tokens.store().update(KEY, stored -> TOKEN);
        Path left = Path.of(tokens.tokenFile() + ".tmp");
        Files.writeString(left, "{\"access_token\":\"hunter2-");
        Files.delete(tokens.tokenFile());

        tokens.store().update(KEY, stored -> TOKEN);

        assertThat(tokens.stored()).contains(TOKEN);
        assertThat(left).doesNotExist();
        assertThat(tokens.files()).hasSize(2);
    }
}
