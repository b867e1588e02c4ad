package dev.atlaslink.endtoend.facade;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import java.util.List;

/** What one facade has to work over: each API generation, v2 by both ways to authenticate. */
enum Generation {
    V1_LEGACY(ApiVersion.V1_LEGACY),
    V1(ApiVersion.V1),
    V2_DIGEST(ApiVersion.V2),
    V2_OAUTH(ApiVersion.V2);

    private final ApiVersion version;

    Generation(ApiVersion version) {
        this.version = version;
    }

    ApiVersion version() {
        return version;
    }

    AtlasClient client(SimulatedAtlas atlas) {
        return atlas.client(version, this == V2_OAUTH ? atlas.serviceAccount() : atlas.apiKey());
    }

    AtlasProject project(SimulatedAtlas atlas) {
        return client(atlas).project();
    }

    List<CloudProvider> providers() {
        return this == V1_LEGACY ? List.of(CloudProvider.AWS) : List.of(CloudProvider.values());
    }

    boolean isV1() {
        return switch (version) {
            case V1_LEGACY, V1 -> true;
            case V2 -> false;
        };
    }

    /** v1.0 has the region of an Azure service nowhere. */
    boolean tellsRegionOf(CloudProvider provider) {
        return !isV1() || provider != CloudProvider.AZURE;
    }

    ResourceStatus readyService(CloudProvider provider) {
        return isV1() && provider == CloudProvider.AWS ? ResourceStatus.WAITING_FOR_USER : ResourceStatus.AVAILABLE;
    }
}
