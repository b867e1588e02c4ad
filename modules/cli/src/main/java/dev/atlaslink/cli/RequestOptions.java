package dev.atlaslink.cli;

import dev.atlaslink.client.model.CloudProvider;

/**
 * Options that say what a resource is to be.
 *
 * @param <Q> asks for a resource
 */
interface RequestOptions<Q> {
    /**
     * Returns what asks for it.
     *
     * @throws IllegalArgumentException if the options do not fit the provider, or each other
     */
    Q request(CloudProvider provider);

    /** Returns what was typed of these options, to be typed again. */
    String arguments();
}
