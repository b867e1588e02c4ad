package dev.atlaslink.spectools.drift;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file that a user named: a regular one, as a pipe could block for ever and a device never end. */
final class VendorFile {
    /** In bytes: sixteen times the vendor's document. */
    static final int LARGEST = 64 << 20;

    private VendorFile() {}

    /**
     * Reads all of it.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static byte[] read(Path file) {
        if (!Files.exists(file)) {
            throw refusal(file, "does not exist", null);
        }
        if (Files.isDirectory(file)) {
            throw refusal(file, "is a directory", null);
        }
        if (!Files.isRegularFile(file)) {
            throw refusal(file, "is no regular file", null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw refusal(file, "is larger than " + (LARGEST >> 20) + " MiB", null);
            }
            return bytes;
        } catch (IOException e) {
            throw refusal(file, "cannot be read (" + e.getClass().getSimpleName() + ")", e);
        }
    }

    static IllegalArgumentException refusal(Path file, String why, Exception cause) {
        return new IllegalArgumentException(
                "official is \"" + file + "\", which " + why + "; allowed is an OpenAPI 3 document in YAML or JSON",
                cause);
    }
}
