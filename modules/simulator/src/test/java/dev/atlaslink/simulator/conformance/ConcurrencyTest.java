package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.settings.Progression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Requests of many callers happen one after the other, each as a whole: no rule can be broken by two at once. */
class ConcurrencyTest {

    private static final int CALLERS = 16;
    private static final int ROUNDS = 20;
    private static final String SERVICE = "{'providerName':'AWS','region':'us-east-1'}";
    private static final String FIRST = "vpce-0d00c26273372c6ef";
    private static final String SECOND = "vpce-0d00c26273372c6ee";

    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    // Where resources move at once, a service ends in the very request that deletes its last endpoint.
    private final Wire wire = new Wire(builder -> builder.progression(Progression.IMMEDIATE));
    private final String services = wire.v2("/privateEndpoint/endpointService");
    private final String mode = wire.v2("/privateEndpoint/regionalMode");

    @AfterEach
    void stop() {
        callers.shutdownNow();
        wire.close();
    }

    @Test
    void ofManyCallersOneCreatesTheServiceAndTheOthersMeetAConflict() throws Exception {
        List<Integer> statuses = together(
                Collections.nCopies(CALLERS, () -> wire.post(services, SERVICE).status()));

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(CALLERS - 1);
        assertThat(wire.get(wire.v1("/privateEndpoint")).json()).hasSize(1);
    }

    @RepeatedTest(ROUNDS)
    void anEndpointIsAttachedToAServiceThatStaysOrNotAtAllWhileTheLastOneIsDeleted() throws Exception {
        String service = wire.v2("/privateEndpoint/AWS/endpointService/")
                + wire.post(services, SERVICE).text("/id");
        wire.post(service + "/endpoint", "{'id':'" + FIRST + "'}");

        List<Integer> statuses = together(List.of(
                () -> wire.delete(service + "/endpoint/" + FIRST).status(),
                () -> wire.post(service + "/endpoint", "{'id':'" + SECOND + "'}")
                        .status()));

        assertThat(statuses.get(0)).isEqualTo(202);
        if (statuses.get(1) == 201) {
            assertThat(wire.get(service).json().path("interfaceEndpoints").toString())
                    .isEqualTo("[\"" + SECOND + "\"]");
        } else {
            assertThat(statuses.get(1)).isEqualTo(404);
            assertThat(wire.get(service).status()).isEqualTo(404);
        }
    }

    @RepeatedTest(ROUNDS)
    void regionalModeEndsOrTheServiceThatNeedsItIsCreatedButNotBoth() throws Exception {
        wire.patch(mode, "{'enabled':true}");
        wire.post(services, SERVICE);

        List<Integer> statuses = together(List.of(
                () -> wire.patch(mode, "{'enabled':false}").status(),
                () -> wire.post(services, SERVICE).status()));

        assertThat(statuses).isIn(List.of(202, 409), List.of(409, 201));
    }

    @RepeatedTest(ROUNDS)
    void oneUseOfANonceIsAcceptedOnceFromHoweverManyCallers() throws Exception {
        String nonce = TestDigest.nonce(wire.raw("GET", mode, Wire.V2, null));
        Map<String, String> signed = new HashMap<>(Wire.V2);
        signed.put("Authorization", wire.digest().authorization("GET", mode, nonce, "00000001"));

        List<Integer> statuses = together(Collections.nCopies(
                CALLERS, () -> wire.raw("GET", mode, signed, null).status()));

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 401).hasSize(CALLERS - 1);
    }

    /** Returns what came of each, in their order. */
    private List<Integer> together(List<Callable<Integer>> requests) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> status : callers.invokeAll(requests)) {
            statuses.add(status.get());
        }
        return statuses;
    }
}
