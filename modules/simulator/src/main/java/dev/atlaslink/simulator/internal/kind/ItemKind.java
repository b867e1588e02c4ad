package dev.atlaslink.simulator.internal.kind;

import dev.atlaslink.simulator.internal.state.Lifecycles;
import dev.atlaslink.simulator.settings.Approval;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.function.Function;

/**
 * Tells all there is to one kind of resource that stands directly below a project.
 *
 * <p>State, seeds, events and operations ask a kind for what differs and know none by name.
 *
 * @param noun what a message that begins with one of them calls it
 * @param plural what messages call all of them
 * @param seedList the list of a project in which seeds have them, each with cloudProvider and regionName if it has these
 * @param provider how requests tell the provider, if there is one
 * @param hasRegion whether each is in a region of its provider
 * @param lifecycles how they come and go
 */
public record ItemKind(
        ResourceKind name,
        String noun,
        String plural,
        String seedList,
        ItemOperations operations,
        ProviderSource provider,
        boolean hasRegion,
        Function<Approval, Lifecycles> lifecycles,
        ItemRules rules) {}
