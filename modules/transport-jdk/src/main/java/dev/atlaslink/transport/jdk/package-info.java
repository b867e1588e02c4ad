/**
 * A transport on {@code java.net.http}, the HTTP client that Java has, for those who may not have another one. Retries,
 * authentication, limits and errors stay with the {@link dev.atlaslink.client.AtlasClient}.
 */
@NullMarked
package dev.atlaslink.transport.jdk;

import org.jspecify.annotations.NullMarked;
