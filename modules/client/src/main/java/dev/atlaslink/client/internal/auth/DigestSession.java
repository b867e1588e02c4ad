package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.credentials.AtlasCredentials.ApiKey;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Responds to one challenge and what follows from it (RFC 7616, section 3.4; without qop as in RFC 2069), for one call at a
 * time, as its nonces are leased.
 *
 * <p>The client's nonce stays the same for the whole session: the server's count tells two requests apart, and the
 * "-sess" algorithms then come out the same whether a server computes their A1 once, as the RFC says, or every time.
 */
final class DigestSession {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Challenge challenge;
    private final DigestHash hash;
    private final String cnonce;
    private final String ha1;
    private final String identity;
    private final String rest;

    private DigestSession(Challenge challenge, DigestHash hash, String cnonce, String ha1, String user) {
        this.challenge = challenge;
        this.hash = hash;
        this.cnonce = cnonce;
        this.ha1 = ha1;
        this.identity = "Digest username=" + quoted(user) + ", realm=" + quoted(challenge.realm()) + ", nonce=";
        boolean named = challenge.qopAuth() || challenge.algorithm().isSession();
        this.rest = (named ? ", cnonce=" + quoted(cnonce) : "")
                + challenge.opaque().map(opaque -> ", opaque=" + quoted(opaque)).orElse("");
    }

    static DigestSession start(Challenge challenge, ApiKey key) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        return start(challenge, key, HexFormat.of().formatHex(random));
    }

    /** Computes once what all requests of the session share. */
    static DigestSession start(Challenge challenge, ApiKey key, String cnonce) {
        DigestAlgorithm algorithm = challenge.algorithm();
        DigestHash hash = algorithm.hash();
        String secret = hash.hex(key.publicKey() + ":" + challenge.realm() + ":"
                + key.privateKey().reveal());
        String ha1 = algorithm.isSession() ? hash.hex(secret + ":" + challenge.nonce() + ":" + cnonce) : secret;
        return new DigestSession(challenge, hash, cnonce, ha1, key.publicKey());
    }

    /**
     * Writes the value of the Authorization header.
     *
     * @param nonce of the challenge, or the one that the server wanted next
     * @param count how often the nonce has been used, this use included
     */
    String authorize(String nonce, int count, String method, String uri) {
        String ha2 = hash.hex(method + ":" + uri);
        String nc = HexFormat.of().toHexDigits(count);
        String proof = challenge.qopAuth()
                ? ha1 + ":" + nonce + ":" + nc + ":" + cnonce + ":auth:" + ha2
                : ha1 + ":" + nonce + ":" + ha2;
        return identity + quoted(nonce) + ", uri=" + quoted(uri) + ", algorithm="
                + challenge.algorithm().token()
                + (challenge.qopAuth() ? ", qop=auth, nc=" + nc : "") + rest + ", response=\""
                + hash.hex(proof) + '"';
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
