package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.internal.Settings;
import dev.atlaslink.client.model.ProjectId;
import java.net.URI;

/** Creates resources of one project, and none twice. */
public final class Creations {
    private final Settings settings;
    private final ProjectId project;

    /**
     * Creates a creator.
     *
     * @param settings for address, clock, sleeper, times and attempts
     * @param project whose resources these are
     */
    public Creations(Settings settings, ProjectId project) {
        this.settings = settings;
        this.project = project;
    }

    /**
     * Creates a resource, and settles by looking what became of it if no answer tells.
     *
     * @param target what to create
     * @param <T> the resource
     * @return the resource
     */
    public <T> T create(Target<T> target) {
        return inTurn(target).take(() -> creation(target).create());
    }

    /**
     * Returns what exists, or else creates it.
     *
     * @param target what shall exist
     * @param replaceFailed whether to delete what failed and stands in the way
     * @param <T> the resource
     * @return the resource
     */
    public <T> T ensure(Target<T> target, boolean replaceFailed) {
        return new Ensuring<>(target, replaceFailed, creation(target), inTurn(target), settings).run();
    }

    private <T> Creation<T> creation(Target<T> target) {
        return new Creation<>(target, new Settlement<>(target, settings), settings);
    }

    private Turns inTurn(Target<?> target) {
        return new Turns(new Key(settings.baseUrl(), project, target.key()), target.description());
    }

    private record Key(URI baseUrl, ProjectId project, Object target) {}
}
