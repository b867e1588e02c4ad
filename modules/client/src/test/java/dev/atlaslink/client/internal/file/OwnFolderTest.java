package dev.atlaslink.client.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A directory that is this user's own when it is opened, and has to stay so. */
@DisabledOnOs(OS.WINDOWS)
final class OwnFolderTest {
    @TempDir
    private Path place;

    @Test
    void folderIsMadeWithAllAboveItAndLeftEmpty() throws IOException {
        Path folder = place.resolve("a/b");

        OwnFolder own = OwnFolder.setting("folder", folder);

        assertThat(permissions(folder)).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
        assertThat(own).hasToString(folder.toRealPath().toString());
        assertThat(own.file("name")).isEqualTo(folder.toRealPath().resolve("name"));
        assertThatNoException().isThrownBy(own::check);
    }

    @Test
    void folderThatOthersMayReadServes() throws IOException {
        Path folder = made("rwxr-xr-x");

        assertThatNoException()
                .isThrownBy(() -> OwnFolder.setting("folder", folder).check());
    }

    @Test
    void folderThatOthersMayWriteIsRefusedAndLeftAsItWas() throws IOException {
        Path folder = made("rwxrwx---");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwnFolder.setting("locks", folder))
                .withMessage(
                        "locks is \"" + folder + "\"; allowed is a directory of this user that nobody else may write")
                .withCauseInstanceOf(AccessDeniedException.class)
                .withStackTraceContaining("can be written by others: rwxrwx---");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void fileInThePlaceOfTheFolderIsFound() throws IOException {
        Path folder = made("rwx------");
        OwnFolder own = OwnFolder.setting("folder", folder);
        Files.delete(folder);
        Files.createFile(folder, OwnerOnly.file(folder));

        assertThatThrownBy(own::check)
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage(folder.toRealPath() + ": is not a directory");
    }

    /** What a link leads to may be anybody's tomorrow. */
    @Test
    void linkInThePlaceOfTheFolderIsFound() throws IOException {
        Path folder = made("rwx------");
        OwnFolder own = OwnFolder.setting("folder", folder);
        Path elsewhere = Files.move(folder, place.resolve("elsewhere"));
        Files.createSymbolicLink(folder, elsewhere);

        assertThatThrownBy(own::check).hasMessageEndingWith(": is not a directory");
    }

    @Test
    void folderThatIsGoneIsFound() throws IOException {
        Path folder = made("rwx------");
        OwnFolder own = OwnFolder.setting("folder", folder);
        Files.delete(folder);

        assertThatThrownBy(own::check).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void fileIsOwnIfItIsOpenToNobodyElseAndNoLink() throws IOException {
        Path folder = made("rwx------");
        OwnFolder own = OwnFolder.setting("folder", folder);
        Path file = Files.createFile(own.file("file"), OwnerOnly.file(folder));
        Path link = Files.createSymbolicLink(own.file("link"), file);

        assertThat(own.isOwn(file)).isTrue();
        assertThat(own.isOwn(link)).isFalse();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw----r--"));
        assertThat(own.isOwn(file)).isFalse();
        assertThatThrownBy(() -> own.isOwn(own.file("none"))).isInstanceOf(NoSuchFileException.class);
    }

    private Path made(String permissions) throws IOException {
        Path folder = Files.createDirectory(place.resolve("folder"));
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
