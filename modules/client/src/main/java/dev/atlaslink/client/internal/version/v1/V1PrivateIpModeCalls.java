package dev.atlaslink.client.internal.version.v1;

import dev.atlaslink.api.v1.NetworkPeeringApi;
import dev.atlaslink.api.v1.model.PrivateIpMode;
import dev.atlaslink.client.internal.version.shared.PrivateIpModeCalls;

/** Speaks the later v1.0 generation. */
@SuppressWarnings("deprecation") // to speak a deprecated generation is what this class is for
final class V1PrivateIpModeCalls implements PrivateIpModeCalls {
    private final NetworkPeeringApi api;
    private final String project;

    V1PrivateIpModeCalls(NetworkPeeringApi api, String project) {
        this.api = api;
        this.project = project;
    }

    @Override
    public boolean isEnabled() {
        return api.getPrivateIpMode(project).enabled();
    }

    @Override
    public void disable() {
        api.updatePrivateIpMode(project, PrivateIpMode.builder().enabled(false).build());
    }
}
