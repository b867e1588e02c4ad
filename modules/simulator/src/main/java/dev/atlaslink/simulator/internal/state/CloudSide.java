package dev.atlaslink.simulator.internal.state;

import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Sees and moves the resources of all projects from the other side than requests do. */
public final class CloudSide {

    private final Store store;
    private final Provisioning provisioning;

    public CloudSide(Store store, Provisioning provisioning) {
        this.store = store;
        this.provisioning = provisioning;
    }

    /** Lists those that still exist, project by project. */
    public List<StoredResource> list(Instant now) {
        return store.projects().stream()
                .flatMap(project -> project.exclusively(now, () -> Inventory.of(project, now)).stream())
                .map(Slot::resource)
                .toList();
    }

    /** Lets an event happen to the first resource that is wanted; empty if there is none. */
    public Optional<StoredResource> happen(Event event, Predicate<StoredResource> wanted, Instant now) {
        for (Project project : store.projects()) {
            Optional<StoredResource> changed = project.exclusively(
                    now,
                    () -> Inventory.of(project, now).stream()
                            .filter(slot -> wanted.test(slot.resource()))
                            .findFirst()
                            .map(slot -> apply(event, slot, now)));
            if (changed.isPresent()) {
                return changed;
            }
        }
        return Optional.empty();
    }

    /** Lets each resource begin its next state, if it has one. */
    public void advanceAll(Instant now) {
        for (Project project : store.projects()) {
            project.exclusively(
                    now,
                    () -> Inventory.of(project, now).stream()
                            .filter(slot -> !slot.resource().progress().isLast(now))
                            .map(slot -> apply(Event.advance(), slot, now))
                            .toList());
        }
    }

    /** Lets the next resource of a kind that is created, in whatever project, fail. */
    public void failNext(ResourceKind kind, String errorMessage) {
        provisioning.failNext(kind, errorMessage);
    }

    private static StoredResource apply(Event event, Slot slot, Instant now) {
        Progress changed = event.happen(slot.resource(), now);
        slot.put().accept(changed);
        return slot.resource().with(changed);
    }
}
