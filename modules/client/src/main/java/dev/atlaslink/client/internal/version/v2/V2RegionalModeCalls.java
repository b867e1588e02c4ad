package dev.atlaslink.client.internal.version.v2;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.model.RegionalMode;
import dev.atlaslink.client.internal.version.shared.RegionalModeCalls;

/** Speaks v2. */
final class V2RegionalModeCalls implements RegionalModeCalls {
    private final PrivateEndpointServicesApi api;
    private final String project;

    V2RegionalModeCalls(PrivateEndpointServicesApi api, String project) {
        this.api = api;
        this.project = project;
    }

    @Override
    public boolean isEnabled() {
        return api.getGroupPrivateEndpointRegionalMode(project).enabled();
    }

    @Override
    public void set(boolean enabled) {
        api.toggleGroupPrivateEndpointRegionalMode(
                project, RegionalMode.builder().enabled(enabled).build());
    }
}
