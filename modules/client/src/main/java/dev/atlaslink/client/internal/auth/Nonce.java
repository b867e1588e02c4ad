package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.credentials.AtlasCredentials.ApiKey;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A server's nonce and how often it was used. Only the call that has leased it may use it. */
final class Nonce {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DigestSession session;
    private final String value;
    private int count;

    private Nonce(DigestSession session, String value) {
        this.session = session;
        this.value = value;
    }

    /** Takes the nonce of a challenge. */
    static Nonce of(Challenge challenge, ApiKey key) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        return new Nonce(DigestSession.start(challenge, key, HexFormat.of().formatHex(random)), challenge.nonce());
    }

    /** Counts one more use and writes the Authorization header for it. */
    String authorize(String method, String uri) {
        count++;
        return session.authorize(value, count, method, uri);
    }

    /** Returns what to use next: itself, unless the server's Authentication-Info names another (RFC 7616, section 3.5). */
    Nonce after(Map<String, Collection<String>> headers) {
        Collection<String> infos = headers.getOrDefault("Authentication-Info", List.of());
        Optional<String> next = infos.stream()
                .flatMap(info -> AuthHeader.parts(info).stream())
                .filter(part -> part.name().equalsIgnoreCase("nextnonce"))
                .flatMap(part -> part.value().stream())
                .findFirst();
        return next.map(nonce -> new Nonce(session, nonce)).orElse(this);
    }
}
