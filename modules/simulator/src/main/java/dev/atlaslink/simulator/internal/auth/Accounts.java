package dev.atlaslink.simulator.internal.auth;

import java.util.Map;
import java.util.Optional;

/** Knows the API keys and service accounts; its text never shows a secret. */
public final class Accounts {

    private final Map<String, String> privateKeys;
    private final Map<String, String> clientSecrets;

    public Accounts(Map<String, String> privateKeysByPublicKey, Map<String, String> secretsByClientId) {
        this.privateKeys = Map.copyOf(privateKeysByPublicKey);
        this.clientSecrets = Map.copyOf(secretsByClientId);
    }

    Optional<String> privateKey(String publicKey) {
        return Optional.ofNullable(privateKeys.get(publicKey));
    }

    Optional<String> clientSecret(String clientId) {
        return Optional.ofNullable(clientSecrets.get(clientId));
    }
}
