package dev.atlaslink.simulator.internal.auth;

import dev.atlaslink.simulator.internal.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds a client's response to a Digest challenge (RFC 7616, MD5 with qop auth). */
record DigestResponse(
        String username, String realm, String nonce, String uri, String nc, String cnonce, String response) {

    static final String REALM = "MMS Public API";

    private static final Pattern NONCE_COUNT = Pattern.compile("[0-9a-fA-F]{8}");
    private static final String QOP = "auth";
    private static final String ALGORITHM = "MD5";
    private static final Set<String> REQUIRED =
            Set.of("username", "realm", "nonce", "uri", "qop", "nc", "cnonce", "response");

    /** Reads the credentials; what is missing, given twice or not offered by the challenge makes them unreadable. */
    static DigestResponse parse(String credentials) throws MalformedDigestException {
        DigestParameters parameters = DigestParameters.parse(credentials);
        parameters.require(REQUIRED);
        String algorithm = parameters.find("algorithm").orElse(ALGORITHM);
        if (!algorithm.equalsIgnoreCase(ALGORITHM)) {
            throw refused("algorithm", ALGORITHM, algorithm);
        }
        if (!parameters.get("qop").equals(QOP)) {
            throw refused("qop", QOP, parameters.get("qop"));
        }
        if (!NONCE_COUNT.matcher(parameters.get("nc")).matches()) {
            throw refused("nc", "8 hexadecimal digits", parameters.get("nc"));
        }
        return new DigestResponse(
                parameters.get("username"),
                parameters.get("realm"),
                parameters.get("nonce"),
                parameters.get("uri"),
                parameters.get("nc"),
                parameters.get("cnonce"),
                parameters.get("response"));
    }

    /** Hashes what an API key contributes to every response. */
    static String a1(String username, String password) {
        return md5(username + ":" + REALM + ":" + password);
    }

    boolean isMadeWith(String a1, String method) {
        String a2 = md5(method + ":" + uri);
        return Secrets.same(response, md5(String.join(":", a1, nonce, nc, cnonce, QOP, a2)));
    }

    long count() {
        return Long.parseLong(nc, 16);
    }

    private static MalformedDigestException refused(String parameter, String allowed, String value) {
        return new MalformedDigestException(Wording.refusal("the Digest parameter " + parameter, value, allowed));
    }

    private static String md5(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }
}
