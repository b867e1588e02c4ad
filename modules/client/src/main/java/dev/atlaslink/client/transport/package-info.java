/**
 * Sending requests by an HTTP client of your own. Retries, authentication, limits and errors stay with the
 * {@link dev.atlaslink.client.AtlasClient}.
 */
@NullMarked
package dev.atlaslink.client.transport;

import org.jspecify.annotations.NullMarked;
