package dev.atlaslink.client.internal.version.v2;

import dev.atlaslink.api.v2.NetworkPeeringApi;
import dev.atlaslink.api.v2.model.PrivateIpMode;
import dev.atlaslink.client.internal.version.shared.PrivateIpModeCalls;

/** Speaks v2. */
@SuppressWarnings("deprecation") // Atlas names nothing that replaces these operations
final class V2PrivateIpModeCalls implements PrivateIpModeCalls {
    private final NetworkPeeringApi api;
    private final String project;

    V2PrivateIpModeCalls(NetworkPeeringApi api, String project) {
        this.api = api;
        this.project = project;
    }

    @Override
    public boolean isEnabled() {
        return api.verifyGroupPrivateIpMode(project).enabled();
    }

    @Override
    public void disable() {
        api.disableGroupPrivateIpModePeering(
                project, PrivateIpMode.builder().enabled(false).build());
    }
}
