package dev.atlaslink.cli;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.client.model.CloudProvider;

/**
 * Options that say where the resources of one kind are, such as those of one provider.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
interface ScopeOptions<Q, R, I> {
    /** Returns the resources there; nothing is sent yet. */
    ResourceCollection<Q, R, I> in(AtlasProject project);

    /** Returns the provider for requests that name none themselves. */
    CloudProvider provider();

    /** Returns what was typed of these options, to be typed again. */
    String arguments();
}
