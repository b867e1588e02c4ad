package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.creation.CreationKey;
import dev.atlaslink.client.internal.call.Action;
import dev.atlaslink.client.internal.settings.Settings;
import dev.atlaslink.client.model.ProjectId;
import java.util.Set;

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
     * Creates a resource. If no response tells what became of it, finds it out.
     *
     * @param target what to create
     * @param <T> the resource
     * @return the resource, and whether it is surely the one
     */
    public <T> Made<T> create(Target<T> target) {
        Exclusion exclusion = exclusion(target);
        Creation<T> creation = creation(target, exclusion);
        return Action.during("create of the " + target.description(), () -> exclusion.hold(creation::create));
    }

    /**
     * Returns what exists, or else creates it.
     *
     * @param target what shall exist
     * @param options what may be done besides
     * @param <T> the resource
     * @return the resource, and whether this call created it
     */
    public <T> Made<T> ensure(Target<T> target, Set<EnsureOption> options) {
        Exclusion exclusion = exclusion(target);
        Ensuring<T> ensuring = new Ensuring<>(target, options, creation(target, exclusion), exclusion, settings);
        return Action.during("ensure of the " + target.description(), ensuring::run);
    }

    private <T> Creation<T> creation(Target<T> target, Exclusion exclusion) {
        return new Creation<>(target, new OutcomeResolver<>(target, settings), exclusion, settings);
    }

    private Exclusion exclusion(Target<?> target) {
        return new Exclusion(new CreationKey(settings.baseUrl(), project, target.key()), target, settings);
    }
}
