/**
 * Events for an {@link dev.atlaslink.client.AtlasObserver}. They are immutable and hold no secrets: no body, query or
 * token.
 */
@NullMarked
package dev.atlaslink.client.event;

import org.jspecify.annotations.NullMarked;
