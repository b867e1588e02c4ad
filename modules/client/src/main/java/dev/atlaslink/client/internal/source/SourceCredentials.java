package dev.atlaslink.client.internal.source;

import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.internal.settings.CredentialsByVersion;
import java.util.List;
import java.util.Optional;

/**
 * The credentials of one source.
 *
 * @param all that count, in the order in which the source prefers them
 * @param chosen what it lets each generation use; empty if it has none
 */
record SourceCredentials(List<AtlasCredentials> all, Optional<CredentialsByVersion> chosen) {}
