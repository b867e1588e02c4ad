package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.internal.auth.AuthHeader.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A Digest challenge that we can answer.
 *
 * @param realm to prove membership of
 * @param nonce the server's text that the answer is bound to
 * @param algorithm to compute with; MD5 where the server names none
 * @param qopAuth whether the server offers quality of protection {@code auth}; if not, it wants the RFC 2069 form
 * @param opaque to be sent back unchanged
 * @param stale whether the server says that only the nonce was the trouble, not the key
 */
record Challenge(
        String realm,
        String nonce,
        DigestAlgorithm algorithm,
        boolean qopAuth,
        Optional<String> opaque,
        boolean stale) {
    private static final Comparator<Challenge> BY_STRENGTH =
            Comparator.comparing(Challenge::algorithm).thenComparing(Challenge::qopAuth);

    /** Picks the strongest challenge that we can answer from the WWW-Authenticate headers; Basic is never one. */
    static Optional<Challenge> strongest(Map<String, Collection<String>> headers) {
        return headers.getOrDefault("WWW-Authenticate", List.of()).stream()
                .flatMap(value -> parse(value).stream())
                .max(BY_STRENGTH);
    }

    /** One header value may hold several challenges. */
    private static List<Challenge> parse(String header) {
        List<Map<String, String>> found = new ArrayList<>();
        boolean digest = false;
        for (Part part : AuthHeader.parts(header)) {
            if (part.isScheme()) {
                digest = part.name().equalsIgnoreCase("Digest");
                if (digest) {
                    found.add(new TreeMap<>());
                }
            } else if (digest) {
                found.get(found.size() - 1)
                        .put(part.name().toLowerCase(Locale.ROOT), part.value().orElseThrow());
            }
        }
        return found.stream().flatMap(parameters -> of(parameters).stream()).toList();
    }

    private static Optional<Challenge> of(Map<String, String> parameters) {
        String realm = parameters.get("realm");
        String nonce = parameters.get("nonce");
        Optional<DigestAlgorithm> algorithm = DigestAlgorithm.of(parameters.getOrDefault("algorithm", "MD5"));
        String qop = parameters.get("qop");
        boolean auth =
                qop != null && Arrays.stream(qop.split(",")).map(String::strip).anyMatch("auth"::equalsIgnoreCase);
        boolean answerable = realm != null && nonce != null && (qop == null || auth);
        return answerable
                ? algorithm.map(known -> new Challenge(
                        realm,
                        nonce,
                        known,
                        auth,
                        Optional.ofNullable(parameters.get("opaque")),
                        "true".equalsIgnoreCase(parameters.get("stale"))))
                : Optional.empty();
    }
}
