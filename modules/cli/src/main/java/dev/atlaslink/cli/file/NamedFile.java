package dev.atlaslink.cli.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads files that a user named. A pipe could block for ever and a device never end, so only regular files are read, and
 * no more of them than fits.
 */
public final class NamedFile {
    private static final int MOST_MEBIBYTES = 64;

    private NamedFile() {}

    /**
     * Reads a file.
     *
     * @param file to read
     * @return what it holds
     * @throws UnfitException saying what is wrong with it, in the words that follow "which"
     */
    public static byte[] read(Path file) throws UnfitException {
        try {
            if (Files.isDirectory(file)) {
                throw new UnfitException("is a directory", null);
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new UnfitException("is no regular file", null);
            }
            return bytes(file);
        } catch (NoSuchFileException e) {
            throw new UnfitException("does not exist", e);
        } catch (FileSystemException e) {
            String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
            throw new UnfitException("cannot be read (" + reason + ")", e);
        } catch (IOException e) {
            throw new UnfitException("cannot be read (" + e.getClass().getSimpleName() + ")", e);
        }
    }

    private static byte[] bytes(Path file) throws IOException, UnfitException {
        int most = MOST_MEBIBYTES << 20;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new UnfitException("is larger than " + MOST_MEBIBYTES + " MiB", null);
            }
            return bytes;
        }
    }

    /** Says why a file is not read. */
    public static final class UnfitException extends Exception {
        private static final long serialVersionUID = 1L;

        UnfitException(String why, Exception cause) {
            super(why, cause);
        }
    }
}
