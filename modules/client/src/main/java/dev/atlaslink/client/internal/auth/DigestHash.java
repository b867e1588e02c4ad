package dev.atlaslink.client.internal.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Hashes text after text; for one call at a time. To find and set up the function takes as long as to hash. */
final class DigestHash {
    private final MessageDigest function;

    DigestHash(MessageDigest function) {
        this.function = function;
    }

    String hex(String text) {
        return HexFormat.of().formatHex(function.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
