package dev.atlaslink.simulator.internal.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.auth.AccessTokens;
import dev.atlaslink.simulator.internal.kind.Call;
import dev.atlaslink.simulator.internal.kind.ItemKinds;
import dev.atlaslink.simulator.internal.quota.TokenRequests;
import dev.atlaslink.simulator.internal.spec.Operation;
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
     * Assembles the behaviour of all families, one for every operation.
     *
     * @param further behaviour of operations that the bundled specs do not have, by operationId
     */
    public static Behaviours of(
            List<Operation> operations,
            Map<String, OperationHandler> further,
            AccessTokens tokens,
            TokenRequests tokenRequests,
            Set<Variant> variants) {
        PrivateEndpointRules rules = new PrivateEndpointRules(variants);
        V1View v1 = new V1View(variants);
        V2View v2 = new V2View(variants);
        List<Behaviour> families = new ArrayList<>(List.of(
                new ConnectionBehaviour(rules, v1),
                new EndpointServiceBehaviour(rules, v1, v2),
                new EndpointBehaviour(rules, v1, v2),
                new RegionalModeBehaviour(),
                new EncryptionBehaviour(),
                new OAuthBehaviour(tokens, tokenRequests)));
        ItemKinds.all(variants).forEach(kind -> families.add(new ItemBehaviour(kind)));
        Map<String, OperationHandler> handlers = new HashMap<>(further);
        families.forEach(family -> handlers.putAll(family.handlers()));
        requireSame(operations.stream().map(Operation::id).collect(Collectors.toSet()), handlers.keySet());
        return new Behaviours(Map.copyOf(handlers));
    }

    static void requireSame(Set<String> specified, Set<String> implemented) {
        Set<String> missing = new TreeSet<>(specified);
        missing.removeAll(implemented);
        Set<String> surplus = new TreeSet<>(implemented);
        surplus.removeAll(specified);
        if (!missing.isEmpty() || !surplus.isEmpty()) {
            throw new IllegalStateException("Operations of the specs without behaviour: " + missing
                    + "; behaviour without operation: " + surplus);
        }
    }

    /** Does the whole request at once: no other request of the project comes in between. */
    public Optional<JsonNode> handle(Operation operation, Call call) {
        OperationHandler handler = handlers.get(operation.id());
        return call.project()
                .map(project -> project.exclusively(call.now(), () -> handler.handle(call)))
                .orElseGet(() -> handler.handle(call));
    }
}
