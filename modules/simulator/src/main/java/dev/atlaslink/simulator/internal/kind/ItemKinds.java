package dev.atlaslink.simulator.internal.kind;

import dev.atlaslink.simulator.internal.state.Lifecycles;
import dev.atlaslink.simulator.settings.Approval;
import dev.atlaslink.simulator.settings.ResourceKind;
import dev.atlaslink.simulator.settings.Variant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists the kinds of items. */
public final class ItemKinds {

    private ItemKinds() {}

    public static List<ItemKind> all(Set<Variant> variants) {
        return List.of(
                EncryptionEndpointKind.of(variants),
                BackupEndpointKind.of(variants),
                DataFederationEndpointKind.of(),
                ClusterKind.of());
    }

    /** Returns how the items of some kinds come and go. */
    public static Map<ResourceKind, Lifecycles> lifecycles(List<ItemKind> kinds, Approval approval) {
        return kinds.stream()
                .collect(Collectors.toMap(
                        ItemKind::name, kind -> kind.lifecycles().apply(approval)));
    }
}
