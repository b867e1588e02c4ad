package dev.atlaslink.client.internal.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names files by what they are for, without showing it. */
public final class FileNames {
    private static final int BYTES = 16;

    private FileNames() {}

    /**
     * Makes a name.
     *
     * @param text anything
     * @return a hash of it, in hexadecimal digits
     */
    public static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform has to offer it (java.security.MessageDigest).
            throw new IllegalStateException("SHA-256 is missing from this Java platform", e);
        }
    }
}
