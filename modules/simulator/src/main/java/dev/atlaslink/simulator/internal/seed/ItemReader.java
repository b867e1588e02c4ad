package dev.atlaslink.simulator.internal.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.kind.ItemKind;
import dev.atlaslink.simulator.internal.kind.ProviderSource;
import dev.atlaslink.simulator.internal.state.Item;
import dev.atlaslink.simulator.internal.state.Provider;
import java.util.Optional;
import java.util.Set;

/** Reads items of any kind, whose attributes are all that the schema has of a kind beyond what all kinds have. */
final class ItemReader {

    private static final Set<String> OF_ALL_KINDS = Set.of("cloudProvider", "status", "errorMessage");

    private final Planting planting;

    ItemReader(Planting planting) {
        this.planting = planting;
    }

    Item read(ItemKind kind, SeedNode item) {
        Optional<Provider> provider =
                kind.provider() == ProviderSource.NONE ? Optional.empty() : Optional.of(item.provider());
        ObjectNode attributes = item.json().deepCopy();
        attributes.remove(OF_ALL_KINDS);
        attributes.remove(kind.rules().idName());
        if (kind.hasRegion()) {
            attributes.put(
                    Item.REGION,
                    item.at(Item.REGION).region(provider.orElseThrow()).atlasName());
        }
        return new Item(
                kind.name(),
                planting.id(item, kind.rules().idName()),
                provider,
                attributes,
                planting.progress(kind.name(), provider, item));
    }
}
