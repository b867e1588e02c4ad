package dev.atlaslink.client.internal.auth;

/**
 * Computes the answer to a challenge (RFC 7616, section 3.4; without qop as in RFC 2069).
 *
 * @param challenge to answer
 * @param count how often its nonce has been used, this use included
 * @param cnonce the client's own random text
 */
record DigestResponse(Challenge challenge, int count, String cnonce) {
    /** Writes the value of the Authorization header. */
    String header(String user, String password, String method, String uri) {
        DigestAlgorithm algorithm = challenge.algorithm();
        String secret = algorithm.hex(user + ":" + challenge.realm() + ":" + password);
        String ha1 = algorithm.isSession() ? algorithm.hex(secret + ":" + challenge.nonce() + ":" + cnonce) : secret;
        String ha2 = algorithm.hex(method + ":" + uri);
        String nc = String.format("%08x", count);
        String response = challenge.qopAuth()
                ? algorithm.hex(String.join(":", ha1, challenge.nonce(), nc, cnonce, "auth", ha2))
                : algorithm.hex(String.join(":", ha1, challenge.nonce(), ha2));

        StringBuilder header = new StringBuilder("Digest ");
        quoted(header, "username", user).append(", ");
        quoted(header, "realm", challenge.realm()).append(", ");
        quoted(header, "nonce", challenge.nonce()).append(", ");
        quoted(header, "uri", uri).append(", ");
        header.append("algorithm=").append(algorithm.token()).append(", ");
        if (challenge.qopAuth()) {
            header.append("qop=auth, nc=").append(nc).append(", ");
        }
        if (challenge.qopAuth() || algorithm.isSession()) {
            quoted(header, "cnonce", cnonce).append(", ");
        }
        challenge.opaque().ifPresent(opaque -> quoted(header, "opaque", opaque).append(", "));
        return quoted(header, "response", response).toString();
    }

    private static StringBuilder quoted(StringBuilder header, String name, String value) {
        String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
        return header.append(name).append("=\"").append(escaped).append('"');
    }
}
