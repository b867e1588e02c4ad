package dev.atlaslink.client.internal.version;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.error.UnsupportedInVersionException;
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
        return switch (version) {
            case V1_LEGACY -> new LegacyPrivateEndpointCalls(pipeline, project);
            case V1 -> new V1PrivateEndpointCalls(pipeline, project);
            case V2 -> new V2PrivateEndpointCalls(pipeline, project);
        };
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
        if (version != ApiVersion.V2) {
            throw new UnsupportedInVersionException(
                    "a private endpoint for encryption at rest", version.toString(), "set apiVersion to v2");
        }
        return new EncryptionAtRestCalls(pipeline, project);
    }
}
