package dev.atlaslink.client.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of one user, where the file system has permissions and where it has none. */
final class OwnerOnlyTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "rwx------, true, false",
        "rw-------, true, false",
        "rw-r-----, false, false",
        "rw----r--, false, false",
        "rw-rw----, false, false",
        "rw-----w-, false, true",
        "rwx--x---, false, false"
    })
    @DisabledOnOs(OS.WINDOWS)
    void permissionsTellWhoMayDoWhat(String permissions, boolean ownerOnly, boolean everybodyWrites)
            throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        assertThat(OwnerOnly.holdsFor(file)).isEqualTo(ownerOnly);
        assertThat(OwnerOnly.everybodyMayWrite(file)).isEqualTo(everybodyWrites);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsMadeIsItsOwners() throws IOException {
        Path file = Files.createFile(folder.resolve("file"), OwnerOnly.file(folder));
        Path below = Files.createDirectory(folder.resolve("below"), OwnerOnly.folder(folder));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(below)))
                .isEqualTo("rwx------");
    }

    /** There the place of a file has to be a safe one. */
    @Test
    void nothingIsAskedOfAFileSystemWithoutPermissions() throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("archive.zip"), Map.of("create", "true"))) {
            Path file = archive.getPath("/file");

            assertThat(OwnerOnly.file(file)).isEmpty();
            assertThat(Files.createFile(file, OwnerOnly.file(file))).exists();
            assertThat(OwnerOnly.holdsFor(file)).isTrue();
            assertThat(OwnerOnly.everybodyMayWrite(file)).isFalse();
        }
    }
}
