package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Requests of many callers happen one after the other, each as a whole. */
class ConcurrencyTest {

    private static final int CALLERS = 16;

    @Test
    void ofManyCallersOneCreatesTheServiceAndTheOthersMeetAConflict() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try (Wire wire = new Wire()) {
            Callable<Integer> create = () -> wire.post(
                            wire.v2("/privateEndpoint/endpointService"), "{'providerName':'AWS','region':'us-east-1'}")
                    .status();
            List<Future<Integer>> answers = callers.invokeAll(Collections.nCopies(CALLERS, create));

            assertThat(answers)
                    .extracting(Future::get)
                    .filteredOn(status -> status == 201)
                    .hasSize(1);
            assertThat(answers)
                    .extracting(Future::get)
                    .filteredOn(status -> status == 409)
                    .hasSize(CALLERS - 1);
            assertThat(wire.get(wire.v1("/privateEndpoint")).json()).hasSize(1);
        } finally {
            callers.shutdownNow();
        }
    }
}
