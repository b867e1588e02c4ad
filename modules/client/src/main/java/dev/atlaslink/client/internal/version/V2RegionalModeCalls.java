package dev.atlaslink.client.internal.version;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.model.RegionalMode;
import dev.atlaslink.client.internal.pipeline.Pipeline;
import dev.atlaslink.client.model.ProjectId;

/** Speaks v2. */
final class V2RegionalModeCalls implements RegionalModeCalls {
    private final PrivateEndpointServicesApi api;
    private final String project;

    V2RegionalModeCalls(Pipeline pipeline, ProjectId project) {
        this.api = pipeline.api(PrivateEndpointServicesApi.class);
        this.project = project.value();
    }

    @Override
    public boolean isEnabled() {
        return api.getGroupPrivateEndpointRegionalMode(project, null).enabled();
    }

    @Override
    public void set(boolean enabled) {
        api.toggleGroupPrivateEndpointRegionalMode(
                project, RegionalMode.builder().enabled(enabled).build(), null);
    }
}
