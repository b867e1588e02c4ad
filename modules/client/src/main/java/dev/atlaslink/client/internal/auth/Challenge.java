package dev.atlaslink.client.internal.auth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Digest challenge that we can answer.
 *
 * @param realm to prove membership of
 * @param nonce the server's text that the answer is bound to
 * @param algorithm to compute with; MD5 where the server names none
 * @param qopAuth whether the server offers quality of protection {@code auth}; if not, it wants the RFC 2069 form
 * @param opaque to be sent back unchanged
 */
record Challenge(String realm, String nonce, DigestAlgorithm algorithm, boolean qopAuth, Optional<String> opaque) {
    /** One {@code name=value} of a challenge, quoted or not, or a scheme, which is a word without {@code =}. */
    private static final Pattern PART = Pattern.compile(
            "(?<name>[!#$%&'*+.^_`|~0-9A-Za-z-]+)(?:\\s*=\\s*(?:\"(?<quoted>(?:[^\"\\\\]|\\\\.)*)\"|(?<token>[^\\s,\"]+)))?");

    /** Picks the strongest challenge that we can answer from the WWW-Authenticate headers; Basic is never one. */
    static Optional<Challenge> strongest(Map<String, Collection<String>> headers) {
        return headers.getOrDefault("WWW-Authenticate", List.of()).stream()
                .flatMap(value -> parse(value).stream())
                .max(Comparator.comparing(Challenge::algorithm));
    }

    /** One header value may hold several challenges. */
    private static List<Challenge> parse(String header) {
        List<Map<String, String>> found = new ArrayList<>();
        boolean digest = false;
        Matcher part = PART.matcher(header);
        while (part.find()) {
            boolean scheme = part.group("quoted") == null && part.group("token") == null;
            if (scheme) {
                digest = part.group("name").equalsIgnoreCase("Digest");
                if (digest) {
                    found.add(new TreeMap<>());
                }
            } else if (digest) {
                String value = part.group("quoted") == null
                        ? part.group("token")
                        : part.group("quoted").replaceAll("\\\\(.)", "$1");
                found.get(found.size() - 1).put(part.group("name").toLowerCase(Locale.ROOT), value);
            }
        }
        return found.stream().flatMap(parameters -> of(parameters).stream()).toList();
    }

    private static Optional<Challenge> of(Map<String, String> parameters) {
        String realm = parameters.get("realm");
        String nonce = parameters.get("nonce");
        Optional<DigestAlgorithm> algorithm = DigestAlgorithm.of(parameters.getOrDefault("algorithm", "MD5"));
        String qop = parameters.get("qop");
        boolean auth = qop != null && Arrays.asList(qop.split("\\s*,\\s*")).contains("auth");
        boolean answerable = realm != null && nonce != null && (qop == null || auth);
        return answerable
                ? algorithm.map(known ->
                        new Challenge(realm, nonce, known, auth, Optional.ofNullable(parameters.get("opaque"))))
                : Optional.empty();
    }
}
