package dev.atlaslink.client.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.CallOptions;
import dev.atlaslink.client.RawResponse;
import dev.atlaslink.client.RawResult;
import dev.atlaslink.client.event.Call;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The responses of one block of calls, and of nothing before or after it. */
final class RecordingTest {
    @Test
    void responsesOfTheBlockAreKeptInTheirOrder() {
        RawResult<String> result = Recording.of(RecordingTest::view, view -> {
            view.accept(response("one"));
            view.accept(response("two"));
            return "value";
        });

        assertThat(result.value()).isEqualTo("value");
        assertThat(result.responses()).extracting(RawResponse::body).containsExactly("one", "two");
    }

    /** An operation that the block began goes on polling; its responses are of no block. */
    @Test
    void whatOutlivesTheBlockIsNotRecorded() {
        RawResult<Consumer<RawResponse>> result = Recording.of(RecordingTest::view, view -> {
            view.accept(response("one"));
            return view;
        });

        result.value().accept(response("late"));

        assertThat(result.responses()).extracting(RawResponse::body).containsExactly("one");
    }

    @Test
    void blockThatIsMissingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recording.of(RecordingTest::view, null))
                .withMessage("calls is null; allowed is what to ask of Atlas");
    }

    private static Consumer<RawResponse> view(UnaryOperator<CallOptions> change) {
        return change.apply(CallOptions.NONE).listeners().get(0);
    }

    private static RawResponse response(String body) {
        Call call = new Call(1, "getThing", "GET", "/things/1", Instant.EPOCH);
        return new RawResponse(call, 200, Map.of(), body, Optional.empty());
    }
}
