package dev.atlaslink.endtoend.creation;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import java.time.Duration;

/** What may happen to a creation. */
enum Mishap {
    DROPPED_BEFORE_THE_WORK,
    DROPPED_AFTER_THE_WORK,
    ERROR_BEFORE_THE_WORK,
    ERROR_AFTER_THE_WORK,
    GATEWAY_AFTER_THE_WORK,
    TRUNCATED,
    GARBLED,
    RATE_LIMITED,
    SLOWER_THAN_THE_DEADLINE,
    DONE_AFTER_THE_DEADLINE,
    DONE_WITH_THE_NEXT_ATTEMPT,
    CRASH;

    Network.Incident incident(AtlasSimulator simulator) {
        return switch (this) {
            case DROPPED_BEFORE_THE_WORK -> inAtlas(simulator, Fault.dropBeforeWork());
            case DROPPED_AFTER_THE_WORK -> inAtlas(simulator, Fault.dropAfterWork());
            case ERROR_BEFORE_THE_WORK -> inAtlas(simulator, Fault.respond(FaultResponse.status(500)));
            case ERROR_AFTER_THE_WORK -> inAtlas(simulator, Fault.respondAfterWork(FaultResponse.status(500)));
            case GATEWAY_AFTER_THE_WORK ->
                inAtlas(
                        simulator,
                        Fault.respondAfterWork(FaultResponse.status(503).body("text/html", "<p>Sorry</p>")));
            case TRUNCATED -> inAtlas(simulator, Fault.truncateBody());
            case GARBLED -> inAtlas(simulator, Fault.garbageBody());
            case RATE_LIMITED ->
                inAtlas(
                        simulator,
                        Fault.respond(FaultResponse.status(429)
                                .errorCode("RATE_LIMITED")
                                .retryAfter(Duration.ofSeconds(30))));
            case SLOWER_THAN_THE_DEADLINE ->
                inAtlas(simulator, Fault.dropAfterWork().delayedBy(Duration.ofSeconds(70)));
            case DONE_AFTER_THE_DEADLINE -> Network.delivery(Duration.ofSeconds(45));
            case DONE_WITH_THE_NEXT_ATTEMPT -> Network.held();
            case CRASH -> Network.crash();
        };
    }

    private static Network.Incident inAtlas(AtlasSimulator simulator, Fault fault) {
        return Network.preceded(
                () -> simulator.faults().add(fault.onMethod("POST").times(1)));
    }
}
