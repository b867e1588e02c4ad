package dev.atlaslink.client.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Reads files that are small by nature. A pipe could block for ever and a device never end, so only regular files are
 * read, and no more of them than they may have.
 */
public final class SmallFile {
    private SmallFile() {}

    /**
     * Reads a file.
     *
     * @param file to read
     * @param mostKibibytes that it may have
     * @param links whether to follow them
     * @return what it holds
     * @throws FileSystemException with a reason, if it is no regular file or is larger
     * @throws IOException if it is missing or cannot be read
     */
    public static byte[] read(Path file, int mostKibibytes, LinkOption... links) throws IOException {
        refuseIrregular(file, links);
        int most = mostKibibytes << 10;
        try (InputStream in = Files.newInputStream(file, links)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new FileSystemException(file.toString(), null, "it is larger than " + mostKibibytes + " KiB");
            }
            return bytes;
        }
    }

    /** Looks before a file is opened, since opening a pipe may last until somebody opens its other end. */
    static void refuseIrregular(Path file, LinkOption... links) throws FileSystemException {
        if (Files.exists(file, links) && !Files.isRegularFile(file, links)) {
            throw new FileSystemException(file.toString(), null, "it is no regular file");
        }
    }
}
