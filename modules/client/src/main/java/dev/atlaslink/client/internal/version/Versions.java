package dev.atlaslink.client.internal.version;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.internal.pipeline.Pipeline;
import dev.atlaslink.client.model.ProjectId;

/** Chooses the calls of an API generation; the only place that does. */
public final class Versions {
    private Versions() {}

    /**
     * Returns the private-endpoint calls of a generation.
     *
     * @param version the generation
     * @param pipeline the way to Atlas
     * @param project the project
     * @return the calls
     */
    public static PrivateEndpointCalls privateEndpoints(ApiVersion version, Pipeline pipeline, ProjectId project) {
        PrivateEndpointCalls calls = switch (version) {
            case V1_LEGACY -> new LegacyPrivateEndpointCalls(pipeline, project);
            case V1 -> new V1PrivateEndpointCalls(pipeline, project);
            case V2 -> new V2PrivateEndpointCalls(pipeline, project);
        };
        return new RegionWatchingCalls(new AzureSpellingCalls(calls), pipeline.unknownRegions());
    }

    /**
     * Returns the regional-mode calls of a generation.
     *
     * @param version the generation
     * @param pipeline the way to Atlas
     * @param project the project
     * @return the calls
     * @throws UnsupportedInVersionException if the generation is the oldest
     */
    public static RegionalModeCalls regionalMode(ApiVersion version, Pipeline pipeline, ProjectId project) {
        Capability.REGIONAL_MODE.require(version);
        return version == ApiVersion.V1
                ? new V1RegionalModeCalls(pipeline, project)
                : new V2RegionalModeCalls(pipeline, project);
    }

    /**
     * Returns the encryption-at-rest calls.
     *
     * @param version the generation
     * @param pipeline the way to Atlas
     * @param project the project
     * @return the calls
     * @throws UnsupportedInVersionException unless the generation is v2
     */
    public static EncryptionAtRestCalls encryptionAtRest(ApiVersion version, Pipeline pipeline, ProjectId project) {
        Capability.ENCRYPTION_AT_REST.require(version);
        return new EncryptionAtRestCalls(pipeline, project);
    }
}
