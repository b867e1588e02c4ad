package dev.atlaslink.client.credentials;

import static dev.atlaslink.client.credentials.TokenFolder.KEY;
import static dev.atlaslink.client.credentials.TokenFolder.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A link in the folder may point to anything; a link to the folder is the choice of its owner. */
@DisabledOnOs(OS.WINDOWS)
final class TokenFileLinksTest {
    @TempDir
    private Path folder;

    private TokenFolder tokens;

    @BeforeEach
    void open() {
        tokens = new TokenFolder(folder);
    }

    @Test
    void linksThatWerePlantedAreNotFollowed(@TempDir Path elsewhere) throws IOException {
        tokens.store().update(KEY, stored -> TOKEN);
        Path token = tokens.tokenFile();
        Path lock = Path.of(token.toString().replace(".json", ".lock"));
        Path target = elsewhere.resolve("target");

        Files.move(token, elsewhere.resolve("token"));
        Files.createSymbolicLink(token, elsewhere.resolve("token"));
        assertThat(tokens.stored()).isEmpty();
        Files.createSymbolicLink(Path.of(token + ".tmp"), target);
        tokens.store().update(KEY, stored -> new StoredToken(Secret.of("newer"), TOKEN.issuedAt(), TOKEN.expiresAt()));
        assertThat(target).doesNotExist();
        assertThat(Files.readString(elsewhere.resolve("token"))).contains("hunter2-token");
        assertThat(token)
                .isRegularFile()
                .satisfies(file -> assertThat(Files.isSymbolicLink(file)).isFalse());

        Files.delete(lock);
        Files.createSymbolicLink(lock, target);
        assertThatThrownBy(() -> tokens.store().update(KEY, stored -> TOKEN)).isInstanceOf(UncheckedIOException.class);
        assertThat(target).doesNotExist();
    }

    @Test
    void linkToADirectoryOfOnesOwnServes(@TempDir Path elsewhere) throws IOException {
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), folder);

        FileTokenStore.in(link).update(KEY, stored -> TOKEN);

        assertThat(tokens.stored()).contains(TOKEN);
    }
}
