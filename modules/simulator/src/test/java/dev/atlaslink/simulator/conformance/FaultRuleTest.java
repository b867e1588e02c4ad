package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which requests a fault strikes, and how often. */
class FaultRuleTest {

    private static final Fault BROKEN = Fault.respond(FaultResponse.status(500));

    private final Wire wire = new Wire();
    private final String list = wire.v2("/privateEndpoint/AWS/endpointService");
    private final String mode = wire.v2("/privateEndpoint/regionalMode");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void aFaultWithoutConditionsStrikesEveryRequestUntilItIsCleared() {
        add(BROKEN);
        assertThat(statuses(list, 3)).containsOnly(500);
        assertThat(wire.get("/nowhere").status()).isEqualTo(500);
        wire.simulator().faults().clear();
        assertThat(statuses(list, 1)).containsExactly(200);
        assertThat(wire.simulator().faults().rules()).isEmpty();
    }

    @Test
    void theMethodIsOneCondition() {
        add(BROKEN.onMethod("PATCH"));
        assertThat(wire.get(mode).status()).isEqualTo(200);
        assertThat(wire.patch(mode, "{'enabled':true}").status()).isEqualTo(500);
    }

    @Test
    void thePathIsAnotherAndTheQueryDoesNotMatter() {
        add(BROKEN.onPath("/api/atlas/v2/groups/*/privateEndpoint/**"));
        assertThat(wire.get(mode + "?pretty=true").status()).isEqualTo(500);
        assertThat(wire.get(wire.v1("/privateEndpoint/regionalMode")).status()).isEqualTo(200);
    }

    @Test
    void theOperationIsAThird() {
        add(BROKEN.onOperation("getGroupPrivateEndpointRegionalMode"));
        assertThat(wire.get(mode).status()).isEqualTo(500);
        assertThat(wire.get(list).status()).isEqualTo(200);
    }

    @Test
    void conditionsAddUp() {
        add(BROKEN.onMethod("GET").onPath("/**/regionalMode").onOperation("toggleGroupPrivateEndpointRegionalMode"));
        assertThat(wire.get(mode).status()).isEqualTo(200);
        assertThat(wire.patch(mode, "{'enabled':true}").status()).isLessThan(300);
    }

    @Test
    void anUnknownOperationIsRefusedWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> add(BROKEN.onOperation("listEverything")))
                .withMessageContainingAll("operationId", "\"listEverything\"", "createAccessToken");
        assertThat(wire.simulator().faults().rules()).isEmpty();
    }

    @Test
    void someMayPassFirstAndSomeAfterwards() {
        add(BROKEN.skip(2).times(3));
        assertThat(statuses(list, 7)).containsExactly(200, 200, 500, 500, 500, 200, 200);
    }

    @Test
    void aRuleAddedAgainCountsAnew() {
        Fault once = BROKEN.times(1);
        add(once);
        assertThat(statuses(list, 2)).containsExactly(500, 200);
        add(once);
        assertThat(statuses(list, 2)).containsExactly(500, 200);
        assertThat(wire.simulator().faults().rules()).containsExactly(once, once);
    }

    @Test
    void theFirstRuleThatStrikesHidesTheRequestFromTheOthers() {
        add(BROKEN.times(1));
        add(Fault.respond(FaultResponse.status(503)).times(1));
        assertThat(statuses(list, 3)).containsExactly(500, 503, 200);
    }

    @Test
    void challengesAreNeitherStruckNorCounted() {
        add(BROKEN.times(1));
        IntStream.range(0, 3)
                .forEach(i -> assertThat(wire.raw("GET", list, Wire.V2, null).status())
                        .isEqualTo(401));
        assertThat(statuses(list, 1)).containsExactly(500);
    }

    @Test
    void theSameSeedStrikesTheSameRequests() {
        List<Integer> first = withSeed(42);
        assertThat(first).contains(200, 500);
        assertThat(withSeed(42)).isEqualTo(first);
        assertThat(withSeed(43)).isNotEqualTo(first);
    }

    @Test
    void probabilityStrikesAboutThatShare() {
        add(BROKEN.probability(0.25, 7));
        assertThat(statuses(list, 200).stream().filter(status -> status == 500).count())
                .isBetween(30L, 70L);
    }

    @Test
    void narrowingAFaultLeavesTheOriginalAlone() {
        BROKEN.onMethod("POST").times(1).skip(1).probability(0.5, 1);
        assertThat(BROKEN).hasToString("answer 500 on any request");
    }

    private void add(Fault fault) {
        wire.simulator().faults().add(fault);
    }

    private List<Integer> withSeed(long seed) {
        wire.simulator().faults().clear();
        add(BROKEN.probability(0.5, seed));
        return statuses(list, 20);
    }

    private List<Integer> statuses(String target, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> wire.get(target).status())
                .toList();
    }
}
