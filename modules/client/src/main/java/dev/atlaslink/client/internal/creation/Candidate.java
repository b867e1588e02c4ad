package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;

/**
 * A resource that could be what is sought.
 *
 * @param value the resource
 * @param id by which Atlas knows it
 * @param status where it stands, in Atlas's words
 * @param errorMessage what went wrong, if anything did
 * @param phase what becomes of it
 * @param match whether it is what is sought
 * @param <T> the resource
 */
public record Candidate<T>(
        T value, String id, ResourceStatus status, Optional<String> errorMessage, Phase phase, Match match) {}
