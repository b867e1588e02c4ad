package dev.atlaslink.simulator.internal.server;

import dev.atlaslink.simulator.internal.http.Answer;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import java.util.Optional;

/** Learns of every request once its answer is known and before it is sent. */
@FunctionalInterface
public interface Recorder {

    void record(ReceivedRequest request, Optional<String> operationId, Answer answer);
}
