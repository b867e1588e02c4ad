package dev.atlaslink.client.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileTokenStoreTest {
    private static final TokenKey KEY =
            new TokenKey(URI.create("https://cloud.mongodb.com"), "mdb_sa_id_66b81b2f5f1d0c4e8a7d3c10");
    private static final StoredToken TOKEN = new StoredToken(
            Secret.of("hunter2-token"), Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-01T01:00:00Z"));

    @TempDir
    private Path folder;

    @Test
    void whatOneStoreKeepsAnotherFinds() {
        store().update(KEY, stored -> TOKEN);

        assertThat(stored()).contains(TOKEN);
        assertThat(store().update(KEY, stored -> stored.orElseThrow())).isEqualTo(TOKEN);
    }

    @Test
    void keepsTheTokensOfEachAccountAndAddressApart() {
        store().update(KEY, stored -> TOKEN);

        assertThat(stored(new TokenKey(URI.create("https://cloud.mongodbgov.com"), KEY.clientId())))
                .isEmpty();
        assertThat(stored(new TokenKey(KEY.baseUrl(), "mdb_sa_id_other"))).isEmpty();
    }

    @Test
    void removesOnlyTheTokenThatWasMeant() {
        StoredToken newer = new StoredToken(Secret.of("newer"), TOKEN.issuedAt(), TOKEN.expiresAt());
        store().update(KEY, stored -> newer);

        store().remove(KEY, TOKEN);
        assertThat(stored()).contains(newer);
        store().remove(KEY, newer);
        assertThat(stored()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void filesAreForTheirOwnerOnly() throws IOException {
        Path made = folder.resolve("made");
        FileTokenStore.in(made).update(KEY, stored -> TOKEN);

        assertThat(permissions(made)).isEqualTo("rwx------");
        assertThat(files(made))
                .hasSize(2)
                .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
    }

    @Test
    void namesAndTextsShowNoSecret() throws IOException {
        FileTokenStore store = store();
        store.update(KEY, stored -> TOKEN);

        assertThat(files(folder))
                .allSatisfy(file ->
                        assertThat(file.getFileName().toString()).doesNotContain("hunter2", "mdb_sa_id", "cloud"));
        assertThat(store + " " + TOKEN + " " + TokenStore.inMemory()).doesNotContain("hunter2");
    }

    @Test
    void fileThatMakesNoSenseIsReplaced() throws IOException {
        store().update(KEY, stored -> TOKEN);
        Path file = tokenFile();
        String whole = Files.readString(file);
        for (String text : List.of("", "{", "[]", "null", whole.substring(0, 20), "{\"access_token\":\"\"}", "\0\0")) {
            Files.writeString(file, text);

            assertThat(stored()).as(text).isEmpty();
        }
        store().update(KEY, stored -> TOKEN);
        assertThat(stored()).contains(TOKEN);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void fileThatOthersMayHaveWrittenIsNotBelieved() throws IOException {
        store().update(KEY, stored -> TOKEN);
        Files.setPosixFilePermissions(tokenFile(), PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(stored()).isEmpty();
        store().update(KEY, stored -> TOKEN);
        assertThat(permissions(tokenFile())).isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void directoryThatOthersMayWriteIsRefused() throws IOException {
        for (String mode : List.of("rwxrwxrwx", "rwxrwx---", "rwx----w-")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(mode));

            assertThatIllegalArgumentException()
                    .isThrownBy(this::store)
                    .withMessage("folder is \"" + folder
                            + "\"; allowed is a directory of this user that nobody else may write")
                    .withStackTraceContaining("can be written by others: " + mode);
            assertThat(files(folder)).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void directoryThatOthersMayWriteFromNowOnIsAFailureOfTheStore() throws IOException {
        FileTokenStore store = store();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThatThrownBy(() -> store.update(KEY, stored -> TOKEN)).isInstanceOf(UncheckedIOException.class);
        assertThat(files(folder)).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void directoryAndFilesOfAnotherUserAreNotBelieved() throws IOException {
        store().update(KEY, stored -> TOKEN);
        FileTokenStore store = store();
        assumeTrue(Files.getAttribute(folder, "unix:uid").equals(0), "only root can give files away");

        Files.setAttribute(tokenFile(), "unix:uid", 4711);
        assertThat(stored()).isEmpty();

        Files.setAttribute(folder, "unix:uid", 4711);
        assertThatThrownBy(() -> store.update(KEY, stored -> TOKEN)).isInstanceOf(UncheckedIOException.class);
        assertThatIllegalArgumentException().isThrownBy(this::store).withStackTraceContaining("belongs to ");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksThatWerePlantedAreNotFollowed(@TempDir Path elsewhere) throws IOException {
        store().update(KEY, stored -> TOKEN);
        Path token = tokenFile();
        Path lock = Path.of(token.toString().replace(".json", ".lock"));
        Path target = elsewhere.resolve("target");

        Files.move(token, elsewhere.resolve("token"));
        Files.createSymbolicLink(token, elsewhere.resolve("token"));
        assertThat(stored()).isEmpty();
        Files.createSymbolicLink(Path.of(token + ".tmp"), target);
        store().update(KEY, stored -> new StoredToken(Secret.of("newer"), TOKEN.issuedAt(), TOKEN.expiresAt()));
        assertThat(target).doesNotExist();
        assertThat(Files.readString(elsewhere.resolve("token"))).contains("hunter2-token");
        assertThat(token)
                .isRegularFile()
                .satisfies(file -> assertThat(Files.isSymbolicLink(file)).isFalse());

        Files.delete(lock);
        Files.createSymbolicLink(lock, target);
        assertThatThrownBy(() -> store().update(KEY, stored -> TOKEN)).isInstanceOf(UncheckedIOException.class);
        assertThat(target).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linkToADirectoryOfOnesOwnServes(@TempDir Path elsewhere) throws IOException {
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), folder);

        FileTokenStore.in(link).update(KEY, stored -> TOKEN);

        assertThat(stored()).contains(TOKEN);
    }

    @Test
    void fileThatCannotBeReadIsAFailureOfTheStore() throws IOException {
        store().update(KEY, stored -> TOKEN);
        Path file = tokenFile();
        Files.delete(file);
        Files.createDirectory(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));

        assertThatThrownBy(() -> store().update(KEY, stored -> TOKEN)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void whatAProcessLeftThatDiedWhileWritingIsClearedAway() throws IOException {
        store().update(KEY, stored -> TOKEN);
        Path left = Path.of(tokenFile() + ".tmp");
        Files.writeString(left, "{\"access_token\":\"hunter2-");
        Files.delete(tokenFile());

        store().update(KEY, stored -> TOKEN);

        assertThat(stored()).contains(TOKEN);
        assertThat(left).doesNotExist();
        assertThat(files(folder)).hasSize(2);
    }

    @Test
    void failureOfAFetchLeavesTheStoreAsItWas() {
        store().update(KEY, stored -> TOKEN);

        assertThatThrownBy(() -> store().update(KEY, stored -> {
                    throw new IllegalStateException("no response");
                }))
                .hasMessage("no response");
        assertThat(stored()).contains(TOKEN);
    }

    @Test
    void folderThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileTokenStore.in(file.resolve("below")))
                .withMessage("folder is \"" + file.resolve("below")
                        + "\"; allowed is a directory of this user that nobody else may write");
    }

    @Test
    void processesThatStartTogetherFetchOnce() throws Exception {
        List<Process> processes = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                processes.add(new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Sharer.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
            }
            StringBuilder output = new StringBuilder();
            for (Process process : processes) {
                output.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            assertThat(output.toString().lines())
                    .hasSize(3)
                    .containsOnlyOnce("fetched")
                    .contains("found");
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
    }

    /** One of several processes that need a token. */
    static final class Sharer {
        private Sharer() {}

        public static void main(String[] arguments) {
            List<String> fetches = new ArrayList<>();
            FileTokenStore.in(Path.of(arguments[0]))
                    .update(
                            KEY,
                            stored -> stored.orElseGet(() -> {
                                fetches.add("fetched");
                                return TOKEN;
                            }));
            System.out.println(fetches.isEmpty() ? "found" : "fetched");
        }
    }

    private FileTokenStore store() {
        return FileTokenStore.in(folder);
    }

    private Optional<StoredToken> stored() {
        return stored(KEY);
    }

    /** Looks without keeping anything: what the change throws leaves the store as it was. */
    private Optional<StoredToken> stored(TokenKey key) {
        List<StoredToken> seen = new ArrayList<>();
        assertThatThrownBy(() -> store().update(key, stored -> {
                    stored.ifPresent(seen::add);
                    throw new IllegalStateException("only looking");
                }))
                .hasMessage("only looking");
        return seen.stream().findFirst();
    }

    private Path tokenFile() throws IOException {
        return files(folder).stream()
                .filter(file -> file.toString().endsWith(".json"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
