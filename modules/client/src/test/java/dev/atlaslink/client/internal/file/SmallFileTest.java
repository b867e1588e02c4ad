package dev.atlaslink.client.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class SmallFileTest {
    @TempDir
    private Path folder;

    @Test
    void fileIsReadUpToItsLimit() throws IOException {
        Path file = folder.resolve("file");
        byte[] most = "x".repeat(2048).getBytes(StandardCharsets.UTF_8);

        assertThat(SmallFile.read(Files.write(file, new byte[0]), 2)).isEmpty();
        assertThat(SmallFile.read(Files.write(file, most), 2)).isEqualTo(most);
    }

    @Test
    void largerFileIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("file"), new byte[2049]);

        assertThatThrownBy(() -> SmallFile.read(file, 2))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(file + ": it is larger than 2 KiB");
    }

    @Test
    void directoryIsRefused() {
        assertThatThrownBy(() -> SmallFile.read(folder, 2))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder + ": it is no regular file");
    }

    @Test
    void missingFileIsMissing() {
        assertThatThrownBy(() -> SmallFile.read(folder.resolve("none"), 2)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linkIsFollowedUnlessThatIsForbidden() throws IOException {
        Path file = Files.write(folder.resolve("file"), new byte[] {7});
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        assertThat(SmallFile.read(link, 2)).containsExactly(7);
        assertThatThrownBy(() -> SmallFile.read(link, 2, LinkOption.NOFOLLOW_LINKS))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(link + ": it is no regular file");
    }
}
