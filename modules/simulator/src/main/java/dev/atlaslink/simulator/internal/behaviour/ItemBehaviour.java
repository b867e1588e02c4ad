package dev.atlaslink.simulator.internal.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.kind.Call;
import dev.atlaslink.simulator.internal.kind.ItemKind;
import dev.atlaslink.simulator.internal.kind.ItemOperations;
import dev.atlaslink.simulator.internal.state.Item;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.view.PageView;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Lists, creates, gets and deletes the items of one kind. */
final class ItemBehaviour implements Behaviour {

    private final ItemKind kind;

    ItemBehaviour(ItemKind kind) {
        this.kind = kind;
    }

    @Override
    public Map<String, OperationHandler> handlers() {
        ItemOperations operations = kind.operations();
        Map<String, OperationHandler> handlers = new HashMap<>();
        handlers.put(operations.list(), this::list);
        handlers.put(operations.get(), this::get);
        operations.create().ifPresent(id -> handlers.put(id, this::create));
        operations.delete().ifPresent(id -> handlers.put(id, this::delete));
        return handlers;
    }

    private Optional<JsonNode> list(Call call) {
        return Optional.of(new PageView(call.query())
                .page(
                        call.requireProject().items(kind.name(), kind.provider().asked(call), call.now()),
                        item -> kind.rules().view(item, call),
                        call.url()));
    }

    private Optional<JsonNode> create(Call call) {
        Item created = call.requireProject()
                .create(
                        kind.name(),
                        kind.rules().givenId(call),
                        kind.provider().created(call),
                        kind.rules().created(call),
                        call.now());
        return Optional.of(kind.rules().shownWhenCreated(created, call));
    }

    private Optional<JsonNode> get(Call call) {
        return Optional.of(kind.rules().view(item(call), call));
    }

    /** Deletes one; where the spec says 204, the body is left out. */
    private Optional<JsonNode> delete(Call call) {
        Item item = item(call);
        kind.rules().requireDeletable(item, call.now());
        call.requireProject().put(item.deleted(call.now()));
        return Optional.of(Json.object());
    }

    private Item item(Call call) {
        String id = call.path(kind.operations().idParameter());
        Optional<Provider> asked = kind.provider().asked(call);
        return call.requireProject()
                .item(kind.name(), id, call.now())
                .filter(item -> asked.isEmpty() || item.provider().equals(asked))
                .orElseThrow(() -> kind.rules().absent(id, call).because(NotFoundReason.ofItem(kind, id, call)));
    }
}
