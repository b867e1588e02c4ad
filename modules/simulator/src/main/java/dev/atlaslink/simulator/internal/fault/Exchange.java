package dev.atlaslink.simulator.internal.fault;

import dev.atlaslink.simulator.internal.http.Answer;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.spec.SecurityScheme;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Gives a fault what it may know of a request, and the ways to go on with it.
 *
 * @param scheme how the request authenticated itself; empty before it has
 * @param work does what the request asks and answers, refusals included
 * @param expiry ends the nonce or token of the request and answers as if its time had run out
 */
public record Exchange(
        ReceivedRequest request,
        Optional<String> operationId,
        Optional<SecurityScheme> scheme,
        Supplier<Answer> work,
        Supplier<Answer> expiry) {

    /** Describes a request before authentication, which is the first part of its work. */
    public static Exchange ofAnyone(ReceivedRequest request, Optional<String> operationId, Supplier<Answer> work) {
        return new Exchange(request, operationId, Optional.empty(), work, () -> {
            throw new IllegalStateException("Nothing can expire before authentication");
        });
    }

    Answer doWork() {
        return work.get();
    }

    Answer expire() {
        return expiry.get();
    }
}
