package dev.atlaslink.cli;

import dev.atlaslink.client.AtlasProject;
import java.util.Optional;

/**
 * Options that say what is looked for.
 *
 * @param <R> the resource
 */
interface LookupOptions<R> {
    /** Looks for it. */
    Optional<R> find(AtlasProject project);

    /** Returns what was typed of these options. */
    String arguments();
}
