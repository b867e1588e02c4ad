package dev.atlaslink.client.internal.settings;

import dev.atlaslink.client.credentials.Secret;

/**
 * Who calls, for the proxy alone.
 *
 * @param user without a colon, which ends the name in HTTP Basic
 * @param password for the user
 */
public record ProxyLogin(String user, Secret password) {}
