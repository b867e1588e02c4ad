package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.OutcomeUnknownException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An attempt to create something that ended without a usable response.
 *
 * @param description of what was to be created
 * @param known ids of what cannot have been made by it
 * @param failure what there is instead of a response
 */
record Attempted(String description, Set<String> known, AtlasException failure) {
    /** Returns the id that Atlas gave to what it made, if its response said that much. */
    Optional<String> id() {
        return failure instanceof UnexpectedResponseException unexpected && unexpected.provesTheWork()
                ? unexpected.resourceId()
                : Optional.empty();
    }

    /** Returns everything that it could have made. */
    <T> List<Candidate<T>> traces(Candidates<T> seen) {
        return id().map(seen::of).orElseGet(() -> seen.without(known).staying().inQuestion());
    }

    /** Tells whether this is what it made, beyond doubt. */
    <T> boolean isCertainly(List<Candidate<T>> traces) {
        return traces.size() == 1 && (id().isPresent() || traces.get(0).match() == Match.YES);
    }

    OutcomeUnknownException unknown(String reason) {
        return id().map(id -> new OutcomeUnknownException(description, id, reason, failure))
                .orElseGet(() -> new OutcomeUnknownException(description, reason, failure));
    }
}
