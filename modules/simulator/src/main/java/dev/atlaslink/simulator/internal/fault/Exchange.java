package dev.atlaslink.simulator.internal.fault;

import dev.atlaslink.simulator.internal.http.Answer;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.spec.SecurityScheme;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Gives a fault what it may know of a request, and the ways to go on with it.
 *
 * @param scheme how the request authenticated itself
 * @param work does what the request asks and answers, refusals included
 * @param expiry ends the nonce or token of the request and answers as if its time had run out
 */
public record Exchange(
        ReceivedRequest request,
        Optional<String> operationId,
        SecurityScheme scheme,
        Supplier<Answer> work,
        Supplier<Answer> expiry) {

    Answer doWork() {
        return work.get();
    }

    Answer expire() {
        return expiry.get();
    }
}
