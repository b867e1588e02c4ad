package dev.atlaslink.simulator.conformance;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Responds to Digest challenges by the letter of RFC 2617, independently of the simulator's own code. */
public record TestDigest(String user, String password) {

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    static String nonce(Reply challenge) {
        return nonce(challenge.header("WWW-Authenticate"));
    }

    public static String nonce(String challenge) {
        Matcher matcher = NONCE.matcher(challenge);
        if (!matcher.find()) {
            throw new AssertionError("no nonce in " + challenge);
        }
        return matcher.group(1);
    }

    public String authorization(String method, String uri, String nonce, String nc) {
        return authorization(method, uri, nonce, nc, "algorithm=\"MD5\"");
    }

    String authorization(String method, String uri, String nonce, String nc, String algorithm) {
        String ha1 = md5(user + ":MMS Public API:" + password);
        String ha2 = md5(method + ":" + uri);
        String response = md5(ha1 + ":" + nonce + ":" + nc + ":0a4f113b:auth:" + ha2);
        return "Digest username=\"" + user + "\", realm=\"MMS Public API\", nonce=\"" + nonce + "\", uri=\"" + uri
                + "\", response=\"" + response + "\", " + algorithm + ", cnonce=\"0a4f113b\", qop=auth, nc=" + nc;
    }

    private static String md5(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return String.format("%032x", new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
