package dev.atlaslink.simulator.internal.fault;

import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.internal.spec.SecurityScheme;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Gives a fault what it may know of a request, and the ways to go on with it.
 *
 * @param scheme how the request authenticated itself; empty before it has
 * @param work does what the request asks and responds, refusals included
 * @param expiry ends the nonce or token of the request and responds as if its time had run out
 */
public record Exchange(
        ReceivedRequest request,
        Optional<String> operationId,
        Optional<SecurityScheme> scheme,
        Supplier<Response> work,
        Supplier<Response> expiry) {

    /** Describes a request before authentication, which is the first part of its work. */
    public static Exchange ofAnyone(ReceivedRequest request, Optional<String> operationId, Supplier<Response> work) {
        return new Exchange(request, operationId, Optional.empty(), work, () -> {
            throw new IllegalStateException("Nothing can expire before authentication");
        });
    }

    Response doWork() {
        return work.get();
    }

    Response expire() {
        return expiry.get();
    }
}
