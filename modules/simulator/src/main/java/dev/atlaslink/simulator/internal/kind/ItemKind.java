package dev.atlaslink.simulator.internal.kind;

import dev.atlaslink.simulator.internal.state.Lifecycle;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.settings.Approval;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.Map;
import java.util.function.Function;

/**
 * Tells all there is to one kind of resource that stands directly below a project.
 *
 * <p>State, seeds, events and operations ask a kind for what differs and know none by name.
 *
 * @param noun what a message that begins with one of them calls it
 * @param plural what messages call all of them
 * @param seedList the list of a project in which seeds have them, each with cloudProvider and regionName
 * @param lifecycles how they come and go, on each provider that has them
 */
public record ItemKind(
        ResourceKind name,
        String noun,
        String plural,
        String seedList,
        ItemOperations operations,
        Function<Approval, Map<Provider, Lifecycle>> lifecycles,
        ItemRules rules) {}
