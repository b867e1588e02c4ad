package dev.atlaslink.client.internal.version;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.internal.pipeline.Pipeline;
import dev.atlaslink.client.internal.version.legacy.LegacyGeneration;
import dev.atlaslink.client.internal.version.shared.Generation;
import dev.atlaslink.client.internal.version.shared.ProjectCalls;
import dev.atlaslink.client.internal.version.v1.V1Generation;
import dev.atlaslink.client.internal.version.v2.V2Generation;
import dev.atlaslink.client.internal.version.v2.V2ProjectCalls;
import dev.atlaslink.client.model.ProjectId;

/** Chooses who speaks an API generation; the only place that does. */
public final class Versions {
    private Versions() {}

    /**
     * Returns the calls of a generation. Without a default: a new generation has to be spoken to compile.
     *
     * @param version the generation
     * @param pipeline the way to Atlas
     * @param project the project
     * @return its calls
     */
    public static Generation of(ApiVersion version, Pipeline pipeline, ProjectId project) {
        Generation generation = switch (version) {
            case V1_LEGACY -> new LegacyGeneration(pipeline, project);
            case V1 -> new V1Generation(pipeline, project);
            case V2 -> new V2Generation(pipeline, project);
        };
        return new WatchedGeneration(generation, pipeline.unknownRegions()::see);
    }

    /**
     * Returns the calls of a generation to projects as wholes.
     *
     * @param version the generation
     * @param pipeline the way to Atlas
     * @return its calls
     * @throws dev.atlaslink.client.error.UnsupportedInVersionException if it has none
     */
    public static ProjectCalls projects(ApiVersion version, Pipeline pipeline) {
        return switch (version) {
            case V1_LEGACY, V1 -> throw Capability.PROJECTS.refusal(version);
            case V2 -> new V2ProjectCalls(pipeline);
        };
    }
}
