package dev.atlaslink.client.internal.call;

import dev.atlaslink.client.CallOptions;
import dev.atlaslink.client.RawResponse;
import dev.atlaslink.client.RawResult;
import dev.atlaslink.client.internal.wording.Required;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Keeps the responses of one block of calls. What outlives the block, such as an operation, is no longer recorded. */
public final class Recording implements Consumer<RawResponse> {
    private final List<RawResponse> responses = new ArrayList<>();
    private boolean ended;

    private Recording() {}

    /**
     * Runs a block of calls on a view that records them.
     *
     * @param withOptions makes the view
     * @param calls the block
     * @param <V> the kind of view
     * @param <T> what the calls yield
     * @return what the calls yielded, and the responses
     */
    public static <V, T> RawResult<T> of(
            Function<UnaryOperator<CallOptions>, V> withOptions, Function<? super V, ? extends T> calls) {
        Required.notNull("calls", calls, "what to ask of Atlas");
        Recording recording = new Recording();
        try {
            T value = calls.apply(withOptions.apply(options -> options.onResponse(recording)));
            return new RawResult<>(value, recording.responses());
        } finally {
            recording.end();
        }
    }

    @Override
    public synchronized void accept(RawResponse response) {
        if (!ended) {
            responses.add(response);
        }
    }

    private synchronized List<RawResponse> responses() {
        return List.copyOf(responses);
    }

    private synchronized void end() {
        ended = true;
        responses.clear();
    }
}
