package dev.atlaslink.client.internal.version.v1;

import dev.atlaslink.api.v1.PrivateEndpointServicesApi;
import dev.atlaslink.api.v1.model.RegionalMode;
import dev.atlaslink.client.internal.version.shared.RegionalModeCalls;

/** Speaks the later v1.0 generation. */
@SuppressWarnings("deprecation") // to speak a deprecated generation is what this class is for
final class V1RegionalModeCalls implements RegionalModeCalls {
    private final PrivateEndpointServicesApi api;
    private final String project;

    V1RegionalModeCalls(PrivateEndpointServicesApi api, String project) {
        this.api = api;
        this.project = project;
    }

    @Override
    public boolean isEnabled() {
        return api.getRegionalMode(project).enabled();
    }

    @Override
    public void set(boolean enabled) {
        api.updateRegionalMode(project, RegionalMode.builder().enabled(enabled).build());
    }
}
