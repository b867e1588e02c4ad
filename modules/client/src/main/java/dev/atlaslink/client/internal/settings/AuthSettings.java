package dev.atlaslink.client.internal.settings;

import dev.atlaslink.client.credentials.TokenStore;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a client was told about authentication, checked by the builder.
 *
 * @param credentials with what each generation authenticates
 * @param source where the credentials came from, in words
 * @param rereading reads the source once more; empty where it cannot change
 * @param nonceReuse whether a Digest nonce serves more than one call
 * @param tokenStore where access tokens are kept
 * @param revokeOnClose whether closing the client ends its access token
 */
public record AuthSettings(
        CredentialsByVersion credentials,
        String source,
        Optional<Supplier<CredentialsByVersion>> rereading,
        boolean nonceReuse,
        TokenStore tokenStore,
        boolean revokeOnClose) {}
