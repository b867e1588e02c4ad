package dev.atlaslink.client.credentials;

import dev.atlaslink.client.internal.wording.Required;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Holds a secret text. Its {@code toString} is {@code ***}. */
public final class Secret {
    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * Wraps a secret.
     *
     * @param value not blank
     * @return the secret
     * @throws IllegalArgumentException if the value is blank; the message does not repeat it
     */
    public static Secret of(String value) {
        return of("secret", value);
    }

    /** Names the secret in a refusal. */
    static Secret of(String field, String value) {
        if (value == null || value.isBlank()) {
            throw Required.blank(field, value);
        }
        return new Secret(value);
    }

    /**
     * Returns the text itself, for use on the wire only.
     *
     * @return never blank
     */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret that && MessageDigest.isEqual(bytes(), that.bytes());
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }

    private byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
