package dev.atlaslink.client.internal.source;

import java.util.Optional;

/**
 * A name and the secret that belongs to it.
 *
 * @param name such as a public key
 * @param secret such as a private key
 */
record CredentialPair(String name, String secret) {
    /** Half a pair is a mistake, not a reason to look elsewhere. */
    static Optional<CredentialPair> of(
            String nameField, Optional<String> name, String secretField, Optional<String> secret) {
        if (name.isPresent() != secret.isPresent()) {
            String missing = name.isPresent() ? secretField : nameField;
            String present = name.isPresent() ? nameField : secretField;
            throw new IllegalArgumentException(
                    missing + " is not set although " + present + " is; allowed is both or neither");
        }
        return name.map(text -> new CredentialPair(text, secret.orElseThrow()));
    }

    @Override
    public String toString() {
        return name;
    }
}
