package dev.atlaslink.client.internal.auth;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A Digest challenge that we can respond to.
 *
 * @param realm to prove membership of
 * @param nonce the server's text that the response is bound to
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
    /** Says what a challenge must be like. */
    static final String ALLOWED = "an API key responds to Digest with realm, nonce, algorithm="
            + Arrays.stream(DigestAlgorithm.values())
                    .map(DigestAlgorithm::token)
                    .collect(Collectors.joining("|"))
            + " (or none, which is MD5) and qop=auth (or none)";

    private static final Comparator<Challenge> BY_STRENGTH =
            Comparator.comparing(Challenge::algorithm).thenComparing(Challenge::qopAuth);

    /** Picks the strongest challenge of the WWW-Authenticate headers that we can respond to; Basic is never one. */
    static Optional<Challenge> strongest(Map<String, Collection<String>> headers) {
        return Offer.in(headers).stream()
                .filter(offer -> offer.is("Digest"))
                .flatMap(offer -> of(offer.parameters()).stream())
                .max(BY_STRENGTH);
    }

    private static Optional<Challenge> of(Map<String, String> parameters) {
        String realm = parameters.get("realm");
        String nonce = parameters.get("nonce");
        Optional<DigestAlgorithm> algorithm = DigestAlgorithm.of(parameters.getOrDefault("algorithm", "MD5"));
        String qop = parameters.get("qop");
        boolean auth =
                qop != null && Arrays.stream(qop.split(",")).map(String::strip).anyMatch("auth"::equalsIgnoreCase);
        boolean usable = realm != null && nonce != null && (qop == null || auth);
        return usable
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
