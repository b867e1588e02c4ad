package dev.atlaslink.client.credentials;

import static dev.atlaslink.client.credentials.TokenFolder.KEY;
import static dev.atlaslink.client.credentials.TokenFolder.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one store keeps, another of the same folder finds. */
final class FileTokenStoreTest {
    @TempDir
    private Path folder;

    private TokenFolder tokens;

    @BeforeEach
    void open() {
        tokens = new TokenFolder(folder);
    }

    @Test
    void whatOneStoreKeepsAnotherFinds() {
        tokens.store().update(KEY, stored -> TOKEN);

        assertThat(tokens.stored()).contains(TOKEN);
        assertThat(tokens.store().update(KEY, stored -> stored.orElseThrow())).isEqualTo(TOKEN);
    }

    @Test
    void keepsTheTokensOfEachAccountAndAddressApart() {
        tokens.store().update(KEY, stored -> TOKEN);

        assertThat(tokens.stored(new TokenKey(URI.create("https://cloud.mongodbgov.com"), KEY.clientId())))
                .isEmpty();
        assertThat(tokens.stored(new TokenKey(KEY.baseUrl(), "mdb_sa_id_other")))
                .isEmpty();
    }

    @Test
    void removesOnlyTheTokenThatWasMeant() {
        StoredToken newer = new StoredToken(Secret.of("newer"), TOKEN.issuedAt(), TOKEN.expiresAt());
        tokens.store().update(KEY, stored -> newer);

        tokens.store().remove(KEY, TOKEN);
        assertThat(tokens.stored()).contains(newer);
        tokens.store().remove(KEY, newer);
        assertThat(tokens.stored()).isEmpty();
    }

    @Test
    void failureOfAFetchLeavesTheStoreAsItWas() {
        tokens.store().update(KEY, stored -> TOKEN);

        assertThatThrownBy(() -> tokens.store().update(KEY, stored -> {
                    throw new IllegalStateException("no response");
                }))
                .hasMessage("no response");
        assertThat(tokens.stored()).contains(TOKEN);
    }

    @Test
    void namesAndTextsShowNoSecret() throws IOException {
        FileTokenStore store = tokens.store();
        store.update(KEY, stored -> TOKEN);

        assertThat(tokens.files())
                .allSatisfy(file ->
                        assertThat(file.getFileName().toString()).doesNotContain("hunter2", "mdb_sa_id", "cloud"));
        assertThat(store + " " + TOKEN + " " + TokenStore.inMemory()).doesNotContain("hunter2");
    }

    @Test
    void folderThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileTokenStore.in(file.resolve("below")))
                .withMessage("folder is \"" + file.resolve("below")
                        + "\"; allowed is a directory of this user that nobody else may write");
    }
}
