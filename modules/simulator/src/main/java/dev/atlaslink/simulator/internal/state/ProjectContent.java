package dev.atlaslink.simulator.internal.state;

import java.util.List;

/** Holds all that a project holds, at one time. */
public record ProjectContent(
        ProjectIdentity identity,
        boolean regionalMode,
        boolean privateIpMode,
        List<EndpointService> services,
        EncryptionConfig encryption,
        List<Item> items) {

    public ProjectContent {
        services = List.copyOf(services);
        items = List.copyOf(items);
    }
}
