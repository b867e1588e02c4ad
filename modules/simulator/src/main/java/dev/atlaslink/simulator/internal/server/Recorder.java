package dev.atlaslink.simulator.internal.server;

import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.http.Response;
import java.util.Optional;

/** Learns of every request once its response is known and before it is sent. */
@FunctionalInterface
public interface Recorder {

    void record(ReceivedRequest request, Optional<String> operationId, Response response);
}
