/** What an {@link dev.atlaslink.client.AtlasObserver} is told. Immutable, and free of secrets: no body, query or token. */
package dev.atlaslink.client.event;
