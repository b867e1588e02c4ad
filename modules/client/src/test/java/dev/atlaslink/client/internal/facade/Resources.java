package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.internal.creation.Creations;
import dev.atlaslink.client.internal.family.DescribedResources;
import dev.atlaslink.client.internal.family.Kind;
import dev.atlaslink.client.internal.family.Lifecycle;
import dev.atlaslink.client.internal.family.ResourceCalls;
import dev.atlaslink.client.internal.paging.Page;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.internal.pipeline.Pipeline;
import dev.atlaslink.client.internal.settings.Settings;
import dev.atlaslink.client.internal.settings.TestSettings;
import dev.atlaslink.client.internal.version.Versions;
import dev.atlaslink.client.internal.version.shared.Generation;
import dev.atlaslink.client.model.ProjectId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A project in memory, in which one resource goes from state to state as it is looked at. */
final class Resources implements AutoCloseable {
    private static final ProjectId PROJECT = ProjectId.of("5f7cac1adf5d6c6306f4b283");

    private final Settings settings = TestSettings.of(new ManualClock());
    private final Pipeline pipeline = Pipeline.create(settings);

    Generation generation(ApiVersion version) {
        return Versions.of(version, pipeline, PROJECT);
    }

    <Q, R, I> DescribedResources<Q, R, I> showing(Kind<Q, R, I> kind, List<R> states) {
        Deque<R> left = new ArrayDeque<>(states);
        Lifecycle lifecycle = new Lifecycle(pipeline.operations(), new Creations(settings, PROJECT));
        return new DescribedResources<>(kind, new Shown<>(left), lifecycle);
    }

    @Override
    public void close() {
        pipeline.close();
    }

    /** The last state stays. */
    private record Shown<Q, R, I>(Deque<R> states) implements ResourceCalls<Q, R, I> {
        @Override
        public R create(Q request) {
            throw new UnsupportedOperationException("it is there already");
        }

        @Override
        public R get(I id) {
            return states.size() > 1 ? states.poll() : states.peek();
        }

        @Override
        public void delete(I id) {
            states.clear();
        }

        @Override
        public PageReader<R> pages() {
            return number -> Page.only(List.of(get(null)));
        }
    }
}
