package dev.atlaslink.simulator.internal.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a client's answer to a Digest challenge (RFC 7616, MD5 with qop auth).
 *
 * <p>Quotes are taken or left on every parameter: official clients quote the algorithm although the challenge does not.
 */
record DigestResponse(
        String username, String realm, String nonce, String uri, String nc, String cnonce, String response) {

    private static final Pattern PARAMETER = Pattern.compile(
            "\\G\\s*([A-Za-z]+)\\s*=\\s*(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|([^\\s\",]+))\\s*(?:,|$)");
    private static final Pattern NONCE_COUNT = Pattern.compile("[0-9a-fA-F]{8}");
    private static final Set<String> REQUIRED =
            Set.of("username", "realm", "nonce", "uri", "qop", "nc", "cnonce", "response");

    /** Reads the parameters of the header; empty if one is missing, given twice or of a kind Atlas does not offer. */
    static Optional<DigestResponse> parse(String value) {
        Map<String, String> parameters = new HashMap<>();
        Matcher matcher = PARAMETER.matcher(value);
        int end = 0;
        while (end < value.length() && matcher.find()) {
            String text = matcher.group(2) == null
                    ? matcher.group(3)
                    : matcher.group(2).replaceAll("\\\\(.)", "$1");
            if (parameters.put(matcher.group(1), text) != null) {
                return Optional.empty();
            }
            end = matcher.end();
        }
        if (end < value.length()
                || !parameters.keySet().containsAll(REQUIRED)
                || !parameters.get("qop").equals("auth")
                || !parameters.getOrDefault("algorithm", "MD5").equalsIgnoreCase("MD5")
                || !NONCE_COUNT.matcher(parameters.get("nc")).matches()) {
            return Optional.empty();
        }
        return Optional.of(new DigestResponse(
                parameters.get("username"),
                parameters.get("realm"),
                parameters.get("nonce"),
                parameters.get("uri"),
                parameters.get("nc"),
                parameters.get("cnonce"),
                parameters.get("response")));
    }

    boolean isMadeWith(String password, String method) {
        String a1 = md5(username + ":" + realm + ":" + password);
        String a2 = md5(method + ":" + uri);
        return Secrets.same(response, md5(String.join(":", a1, nonce, nc, cnonce, "auth", a2)));
    }

    long count() {
        return Long.parseLong(nc, 16);
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
