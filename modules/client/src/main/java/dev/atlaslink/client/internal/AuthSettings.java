package dev.atlaslink.client.internal;

import dev.atlaslink.client.credentials.AtlasCredentials;

/**
 * What a client was told about authentication, checked by the builder.
 *
 * @param credentials with what to authenticate
 * @param nonceReuse whether a Digest nonce serves more than one call
 */
public record AuthSettings(AtlasCredentials credentials, boolean nonceReuse) {}
