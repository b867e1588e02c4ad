package dev.atlaslink.cli;

import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.AtlasProject;

/**
 * Options that say which resources of a kind are listed.
 *
 * @param <R> the resource
 */
@FunctionalInterface
interface ListOptions<R> {
    /** Returns them; nothing is sent before somebody iterates. */
    AtlasList<R> list(AtlasProject project);
}
