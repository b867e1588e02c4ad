package dev.atlaslink.client.internal.settings;

import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.credentials.TokenStore;
import dev.atlaslink.client.internal.wording.Required;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects how to authenticate, for the builder of the client, which says what each setting means. */
public final class AuthSettingsBuilder {
    private CredentialsByVersion credentials;
    private boolean nonceReuse = true;
    private TokenStore tokenStore;
    private Boolean revokeOnClose;

    /** Sets the same {@link AuthSettings#credentials} for all generations that can use them. */
    public void credentials(AtlasCredentials all) {
        credentials = CredentialsByVersion.of(
                Required.notNull("credentials", all, "an API key, a service account, an access token or a provider"));
    }

    /** Sets the {@link AuthSettings#credentials} of each generation. */
    public void credentials(AtlasCredentials v1, AtlasCredentials v2) {
        credentials = CredentialsByVersion.of(
                Required.notNull("v1", v1, "an API key"), Required.notNull("v2", v2, "any credentials"));
    }

    /** Returns what was set; empty leaves them to the environment and the profile. */
    public Optional<CredentialsByVersion> credentials() {
        return Optional.ofNullable(credentials);
    }

    /** Sets {@link AuthSettings#nonceReuse}. */
    public void nonceReuse(boolean reuse) {
        nonceReuse = reuse;
    }

    /** Sets {@link AuthSettings#tokenStore}. */
    public void tokenStore(TokenStore store) {
        tokenStore = Required.notNull("tokenStore", store, "a store of tokens");
    }

    /** Sets {@link AuthSettings#revokeOnClose}. */
    public void revokeOnClose(boolean revoke) {
        revokeOnClose = revoke;
    }

    /**
     * Puts the settings together. Tokens of a store that was given are not revoked unless that is wanted: others may use them.
     *
     * @param found the credentials that serve in the end
     * @param source where they are from, in words
     * @param rereading reads the source once more; empty where it cannot change
     * @return the settings
     */
    public AuthSettings build(
            CredentialsByVersion found, String source, Optional<Supplier<CredentialsByVersion>> rereading) {
        return new AuthSettings(
                found,
                source,
                rereading,
                nonceReuse,
                tokenStore == null ? TokenStore.inMemory() : tokenStore,
                revokeOnClose == null ? tokenStore == null : revokeOnClose);
    }
}
