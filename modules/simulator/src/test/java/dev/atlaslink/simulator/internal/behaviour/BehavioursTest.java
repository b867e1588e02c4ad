package dev.atlaslink.simulator.internal.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.atlaslink.simulator.OperationsWithoutBehaviour;
import dev.atlaslink.simulator.internal.access.AccessList;
import dev.atlaslink.simulator.internal.auth.AccessTokens;
import dev.atlaslink.simulator.internal.auth.Accounts;
import dev.atlaslink.simulator.internal.quota.TokenRequests;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.state.LastEndpointRule;
import dev.atlaslink.simulator.internal.state.LifecyclePlan;
import dev.atlaslink.simulator.internal.state.Provisioning;
import dev.atlaslink.simulator.internal.state.Store;
import dev.atlaslink.simulator.settings.Progression;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BehavioursTest {

    /** How many the ledger has; it grows only with operations that are new in the specs. */
    private static final int LEFT = 8;

    private final List<Operation> operations = ApiDescription.bundled().operations();

    @Test
    void everyOperationOfTheSpecsHasABehaviourUnlessTheLedgerSaysThatItLacksOne() {
        Behaviours behaviours = assemble(operations);
        Set<String> ledger = OperationsWithoutBehaviour.all();

        assertThat(operations)
                .filteredOn(operation -> !behaviours.has(operation))
                .extracting(Operation::id)
                .containsExactlyInAnyOrderElementsOf(ledger);
        assertThat(ledger).hasSize(LEFT);
    }

    @Test
    void aBehaviourWithoutOperationIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> assemble(operations.subList(1, operations.size())))
                .withMessage(
                        "Behaviour without operation: [" + operations.get(0).id() + "]");
    }

    private static Behaviours assemble(List<Operation> operations) {
        InstantSource clock = InstantSource.system();
        return Behaviours.of(
                operations,
                Map.of(),
                new AccessTokens(clock),
                new TokenRequests(clock),
                new Accounts(),
                new AccessList(),
                new Store(
                        new Provisioning(LifecyclePlan.recorded(Map.of()), Progression.TIMED),
                        LastEndpointRule.AWS_SERVICES_GO,
                        new Random(1)),
                Set.of());
    }
}
