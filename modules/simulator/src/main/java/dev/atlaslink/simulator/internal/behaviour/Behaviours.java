package dev.atlaslink.simulator.internal.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.access.AccessList;
import dev.atlaslink.simulator.internal.auth.AccessTokens;
import dev.atlaslink.simulator.internal.auth.Accounts;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.kind.Call;
import dev.atlaslink.simulator.internal.kind.ItemKinds;
import dev.atlaslink.simulator.internal.quota.TokenRequests;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.state.Store;
import dev.atlaslink.simulator.internal.view.V1View;
import dev.atlaslink.simulator.internal.view.V2View;
import dev.atlaslink.simulator.settings.Variant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the behaviour of an operation. */
public final class Behaviours {

    private final Map<String, OperationHandler> handlers;

    private Behaviours(Map<String, OperationHandler> handlers) {
        this.handlers = handlers;
    }

    /**
     * Assembles the behaviour of all families.
     *
     * @param further behaviour of operations that the bundled specs do not have, by operationId
     */
    public static Behaviours of(
            List<Operation> operations,
            Map<String, OperationHandler> further,
            AccessTokens tokens,
            TokenRequests tokenRequests,
            Accounts accounts,
            AccessList addresses,
            Store store,
            Set<Variant> variants) {
        PrivateEndpointRules rules = new PrivateEndpointRules(variants);
        V1View v1 = new V1View(variants);
        V2View v2 = new V2View(variants);
        List<Behaviour> families = new ArrayList<>(List.of(
                new ConnectionBehaviour(rules, v1),
                new EndpointServiceBehaviour(rules, v1, v2),
                new EndpointBehaviour(rules, v1, v2),
                new RegionalModeBehaviour(),
                new PrivateIpModeBehaviour(),
                new EncryptionBehaviour(),
                new OAuthBehaviour(tokens, tokenRequests),
                new ProjectBehaviour(store),
                new AccountBehaviour(accounts, addresses)));
        ItemKinds.all(variants).forEach(kind -> families.add(new ItemBehaviour(kind)));
        Map<String, OperationHandler> handlers = new HashMap<>(further);
        families.forEach(family -> handlers.putAll(family.handlers()));
        requireAsked(handlers.keySet(), operations.stream().map(Operation::id).collect(Collectors.toSet()));
        return new Behaviours(Map.copyOf(handlers));
    }

    /** A behaviour that no operation asks for is a mistake, most likely in its name. */
    private static void requireAsked(Set<String> implemented, Set<String> specified) {
        Set<String> surplus = new TreeSet<>(implemented);
        surplus.removeAll(specified);
        if (!surplus.isEmpty()) {
            throw new IllegalStateException("Behaviour without operation: " + surplus);
        }
    }

    /** Says whether an operation has a behaviour; one that has none gets a 501. */
    boolean has(Operation operation) {
        return handlers.containsKey(operation.id());
    }

    /** Does the whole request at once: no other request of the project comes in between. */
    public Optional<JsonNode> handle(Operation operation, Call call) {
        if (!has(operation)) {
            throw ErrorCode.NOT_SERVED.with(operation.id());
        }
        OperationHandler handler = handlers.get(operation.id());
        return call.project()
                .map(project -> project.exclusively(call.now(), () -> handler.handle(call)))
                .orElseGet(() -> handler.handle(call));
    }
}
