package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;

/**
 * What every resource tells of itself.
 *
 * @param id by which Atlas knows it
 * @param status where it stands, in Atlas's words
 * @param errorMessage what went wrong, if anything did
 * @param <I> the id
 */
public record State<I>(I id, ResourceStatus status, Optional<String> errorMessage) {}
