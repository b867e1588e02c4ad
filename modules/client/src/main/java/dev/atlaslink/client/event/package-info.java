/** What an {@link dev.atlaslink.client.AtlasObserver} is told. Immutable, and free of secrets: no body, query or token. */
@NullMarked
package dev.atlaslink.client.event;

import org.jspecify.annotations.NullMarked;
