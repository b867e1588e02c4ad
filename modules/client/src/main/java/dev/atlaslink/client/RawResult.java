package dev.atlaslink.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of calls, and the responses that it was read from.
 *
 * @param value as the facade returns it
 * @param responses in the order in which they came, also of repeated attempts and of failures that the caller caught;
 *     empty if nothing was sent
 * @param <T> what the calls yield
 */
public record RawResult<T extends @Nullable Object>(T value, List<RawResponse> responses) {
    /** Copies the list. */
    public RawResult {
        responses = List.copyOf(responses);
    }

    /**
     * Returns the latest response; of a single call, the one that counts.
     *
     * @return never {@code null}
     * @throws IllegalStateException if nothing was sent
     */
    public RawResponse response() {
        if (responses.isEmpty()) {
            throw new IllegalStateException(
                    "there is no response: nothing was asked of Atlas; a list asks when it is walked over");
        }
        return responses.get(responses.size() - 1);
    }
}
