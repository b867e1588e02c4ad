package dev.atlaslink.benchmarks.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Digest written by hand as cheaply as can be: a nonce that is known already, in each thread a count and a hash of its
 * own, two hashes a request. It would serve no real server for long, but is what others are compared to.
 */
final class HandDigest implements Authorization {

    private static final String NONCE = "aGVsbG8gd29ybGQgaGVsbG8gd29ybGQ=";
    private static final String CLIENT_NONCE = "0a4f113b0a4f113b0a4f113b0a4f113b";

    private final ThreadLocal<State> states = ThreadLocal.withInitial(State::new);

    @Override
    public String header(String path) {
        return states.get().header(path);
    }

    private static final class State {

        private final MessageDigest md5 = md5();
        private final String secret = hash("public:MMS Public API:private");
        private int count;

        String header(String path) {
            String nc = HexFormat.of().toHexDigits(++count);
            String response =
                    hash(secret + ':' + NONCE + ':' + nc + ':' + CLIENT_NONCE + ":auth:" + hash("GET:" + path));
            return "Digest username=\"public\", realm=\"MMS Public API\", nonce=\"" + NONCE + "\", uri=\"" + path
                    + "\", algorithm=MD5, qop=auth, nc=" + nc + ", cnonce=\"" + CLIENT_NONCE + "\", response=\""
                    + response + '"';
        }

        private String hash(String text) {
            return HexFormat.of().formatHex(md5.digest(text.getBytes(StandardCharsets.UTF_8)));
        }

        private static MessageDigest md5() {
            try {
                return MessageDigest.getInstance("MD5");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has MD5", e);
            }
        }
    }
}
