package dev.atlaslink.endtoend.auth;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One use of a nonce, as the server saw it; no two requests may show the same.
 *
 * @param nonce as sent
 * @param count as sent
 */
record NonceUse(String nonce, String count) {
    private static final Pattern USE = Pattern.compile("\\bnonce=\"([^\"]+)\".*\\bnc=([0-9a-f]{8})\\b");

    /** Reads an Authorization header; empty for a request without one. */
    static Optional<NonceUse> in(String authorization) {
        Matcher use = USE.matcher(authorization == null ? "" : authorization);
        return use.find() ? Optional.of(new NonceUse(use.group(1), use.group(2))) : Optional.empty();
    }
}
