package dev.atlaslink.simulator.internal.auth;

import dev.atlaslink.simulator.settings.Role;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds one API key or service account and its roles; its text never shows a secret.
 *
 * <p>It is equal to nothing but itself: one that is removed and added again is another, whose predecessor's tokens stay
 * dead.
 */
public final class Account {

    private final Kind kind;
    private final String id;
    private volatile String secret;
    private final Map<String, Role> roles = new ConcurrentHashMap<>();
    private volatile boolean removed;
    private volatile Instant secretExpiry;

    private Account(Kind kind, String id, String secret) {
        this.kind = kind;
        this.id = id;
        this.secret = secret;
    }

    public static Account apiKey(String publicKey, String privateKey) {
        return new Account(Kind.API_KEY, publicKey, DigestResponse.a1(publicKey, privateKey));
    }

    public static Account serviceAccount(String clientId, String clientSecret) {
        return new Account(Kind.SERVICE_ACCOUNT, clientId, clientSecret);
    }

    public Kind kind() {
        return kind;
    }

    /** Returns the public key or the client id. */
    public String id() {
        return id;
    }

    /** Returns the client secret; of an API key the hash from which Digest goes on, so that its private key need not be kept. */
    String secret() {
        return secret;
    }

    /** Changes the secret, which has no end; roles and tokens stay. */
    public void secret(String other) {
        secretExpiry = null;
        secret = other;
    }

    public Optional<Role> role(String projectId) {
        return Optional.ofNullable(roles.get(projectId));
    }

    /** Returns the roles by project. */
    public Map<String, Role> roles() {
        return Map.copyOf(roles);
    }

    public void grant(String projectId, Role role) {
        roles.put(projectId, role);
    }

    public void withdraw(String projectId) {
        roles.remove(projectId);
    }

    /** Ends the secret at a time, from which on it gets no tokens. */
    public void expireSecret(Instant at) {
        secretExpiry = at;
    }

    /** Returns when the secret ends; empty if nobody said. */
    public Optional<Instant> secretExpiry() {
        return Optional.ofNullable(secretExpiry);
    }

    boolean isRemoved() {
        return removed;
    }

    void markRemoved() {
        removed = true;
    }

    /** Shows its kind and id only. */
    @Override
    public String toString() {
        return kind + " " + id;
    }

    /** Tells by what an account proves itself. */
    public enum Kind {
        API_KEY,
        SERVICE_ACCOUNT
    }
}
