package dev.atlaslink.simulator.internal.behaviour;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.atlaslink.simulator.internal.auth.AccessTokens;
import dev.atlaslink.simulator.internal.quota.TokenRequests;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.spec.Operation;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BehavioursTest {

    private final List<Operation> operations = ApiDescription.bundled().operations();

    @Test
    void everyOperationOfTheSpecsHasABehaviourAndNoBehaviourIsLeftOver() {
        assertThatNoException().isThrownBy(() -> assemble(operations));
    }

    @Test
    void anOperationWithoutBehaviourIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Behaviours.requireSame(Set.of("a", "b"), Set.of("a")))
                .withMessage("Operations of the specs without behaviour: [b]; behaviour without operation: []");
    }

    @Test
    void aBehaviourWithoutOperationIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> assemble(operations.subList(1, operations.size())))
                .withMessageContaining(
                        "behaviour without operation: [" + operations.get(0).id() + "]");
    }

    private static Behaviours assemble(List<Operation> operations) {
        InstantSource clock = InstantSource.system();
        return Behaviours.of(operations, Map.of(), new AccessTokens(clock), new TokenRequests(clock), Set.of());
    }
}
