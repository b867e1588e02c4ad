package dev.atlaslink.client.internal.source;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import org.junit.jupiter.api.Test;

/** Whatever is met while a folder is read is told as what it is; the rest is held by FileCredentialsTest. */
final class CredentialFilesTest {
    @Test
    void folderThatBreaksWhileItIsReadIsAFailureOfReading() {
        IOException failure = new IOException("stale file handle");

        assertThatThrownBy(() -> CredentialFiles.values(new BreakingFolder(failure)))
                .isSameAs(failure);
    }

    /** As a network drive that goes away between two files. */
    private record BreakingFolder(IOException failure) implements DirectoryStream<Path> {
        @Override
        public Iterator<Path> iterator() {
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    throw new DirectoryIteratorException(failure);
                }

                @Override
                public Path next() {
                    throw new DirectoryIteratorException(failure);
                }
            };
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
