package dev.atlaslink.simulator.internal.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.access.AccessList;
import dev.atlaslink.simulator.internal.access.AddressBlock;
import dev.atlaslink.simulator.internal.auth.Account;
import dev.atlaslink.simulator.internal.auth.Accounts;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.kind.Call;
import dev.atlaslink.simulator.internal.view.AccountView;
import dev.atlaslink.simulator.internal.view.PageView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Behaves like what tells a caller about itself. Atlas keeps an access list for each key and account; here all have the same
 * one.
 */
final class AccountBehaviour implements Behaviour {

    private final Accounts accounts;
    private final AccessList addresses;

    AccountBehaviour(Accounts accounts, AccessList addresses) {
        this.accounts = accounts;
        this.addresses = addresses;
    }

    @Override
    public Map<String, OperationHandler> handlers() {
        return Map.of(
                "getSystemStatus", this::root,
                "getGroupServiceAccount", this::serviceAccount,
                "listGroupServiceAccountAccessList", this::accessList);
    }

    private Optional<JsonNode> root(Call call) {
        Account caller = call.principal().account();
        ObjectNode status = Json.object()
                .put("appName", "MongoDB Atlas")
                .put("build", "0".repeat(40))
                .put("throttling", false);
        status.putArray("links").addObject().put("href", call.url()).put("rel", "self");
        if (caller.kind() == Account.Kind.API_KEY) {
            ArrayNode list = Json.array();
            blocks().forEach(block -> list.add(AccountView.address(block)));
            status.set("apiKey", AccountView.key(caller).set("accessList", list));
        } else {
            status.putNull("apiKey");
        }
        return Optional.of(status);
    }

    private Optional<JsonNode> serviceAccount(Call call) {
        return Optional.of(
                AccountView.serviceAccount(account(call), call.requireProject().id(), call.now()));
    }

    private Optional<JsonNode> accessList(Call call) {
        account(call);
        return Optional.of(new PageView(call.query()).page(blocks(), AccountView::address, call.url()));
    }

    /** One that has no role in the project is none of its service accounts. */
    private Account account(Call call) {
        String clientId = call.path("clientId");
        String projectId = call.requireProject().id();
        return accounts.find(clientId)
                .filter(account -> account.kind() == Account.Kind.SERVICE_ACCOUNT)
                .filter(account -> account.role(projectId).isPresent())
                .orElseThrow(() -> ErrorCode.RESOURCE_NOT_FOUND
                        .with(clientId)
                        .because("project " + projectId + " has no service account " + clientId));
    }

    private List<String> blocks() {
        return addresses.blocks().orElse(List.of()).stream()
                .map(AddressBlock::toString)
                .toList();
    }
}
