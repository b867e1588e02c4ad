package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.client.internal.call.Action;
import dev.atlaslink.client.internal.creation.Made;
import dev.atlaslink.client.internal.operation.Deletion;
import dev.atlaslink.client.internal.operation.PollTarget;
import dev.atlaslink.client.internal.operation.Snapshot;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.internal.paging.PagedList;
import dev.atlaslink.client.internal.wording.Required;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The resources of one kind in one place, with all verbs, which are the same for each kind. Those that have more verbs extend
 * it.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
public class DescribedResources<Q, R, I> implements ResourceCollection<Q, R, I> {
    private final Kind<Q, R, I> kind;
    private final ResourceCalls<Q, R, I> calls;
    private final Lifecycle lifecycle;

    /**
     * Puts together what tells these from others.
     *
     * @param kind describes them
     * @param calls of one generation
     * @param lifecycle creates them and waits for them
     */
    public DescribedResources(Kind<Q, R, I> kind, ResourceCalls<Q, R, I> calls, Lifecycle lifecycle) {
        this.kind = kind;
        this.calls = calls;
        this.lifecycle = lifecycle;
    }

    @Override
    public final Operation<R> create(Q request) {
        return untilReady(lifecycle.creations().create(target(kind.check(request))));
    }

    @Override
    public final Operation<R> ensure(Q request, EnsureOption... options) {
        ResourceTarget<Q, R, I> target = target(kind.checkIdentity(request));
        return untilReady(lifecycle.creations().ensure(target, EnsureOptions.of(options)));
    }

    @Override
    public final Operation<R> resume(I id) {
        return untilReady(read("resume", id), true);
    }

    @Override
    public final R get(I id) {
        return read("get", id);
    }

    @Override
    public final Optional<R> find(Q request) {
        return kind.identity().find(kind.checkIdentity(request), this);
    }

    /**
     * Looks for one by its id.
     *
     * @param id of the resource
     * @return empty if Atlas has none of that id
     */
    public final Optional<R> findById(I id) {
        return Lookup.orEmpty(() -> read("find", id));
    }

    @Override
    public final AtlasList<R> list() {
        return new PagedList<>(this::pages);
    }

    /**
     * Reads the list once.
     *
     * @return a new reader
     */
    public final PageReader<R> pages() {
        PageReader<R> pages = calls.pages();
        String name = "list of the " + kind.name() + "s " + kind.scope().text();
        return number -> Action.during(name, () -> pages.read(number));
    }

    @Override
    public final Operation<I> delete(I id) {
        Action.during(named("delete", id), () -> calls.delete(id));
        return resumeDeletion(id);
    }

    @Override
    public final Operation<I> resumeDeletion(I id) {
        return lifecycle.operations().untilGone(pollTarget(Required.id(id)), kind.statuses(), id);
    }

    /**
     * Changes one and follows it until it is ready again.
     *
     * @param id of the resource
     * @param change asks Atlas for it
     * @return the running operation
     */
    protected final Operation<R> update(I id, Supplier<R> change) {
        return untilReady(Action.during(named("update", id), () -> Change.makeAndShow(change, () -> get(id))), false);
    }

    /**
     * Returns what describes these.
     *
     * @return the kind
     */
    public final Kind<Q, R, I> kind() {
        return kind;
    }

    final String idText(R resource) {
        return kind.state(resource).id().toString();
    }

    private R read(String verb, I id) {
        return Action.during(named(verb, id), () -> calls.get(id));
    }

    private String named(String verb, I id) {
        return verb + " of the " + kind.name() + " " + Required.id(id) + " "
                + kind.scope().text();
    }

    private ResourceTarget<Q, R, I> target(Q request) {
        return new ResourceTarget<>(this, calls, request);
    }

    private Operation<R> untilReady(Made<R> made) {
        return untilReady(made.value(), made.isOwn());
    }

    /**
     * @param isDeletable whether it may be deleted if it does not become ready, should the caller want that
     */
    private Operation<R> untilReady(R first, boolean isDeletable) {
        I id = kind.state(first).id();
        return lifecycle
                .operations()
                .untilReady(
                        pollTarget(id),
                        kind.statuses(),
                        snapshot(first),
                        Optional.of(new Deletion(kind.undeletable(), () -> deleteUnready(id)))
                                .filter(deletion -> isDeletable));
    }

    private Operation<I> deleteUnready(I id) {
        kind.reasonToKeep(get(id)).ifPresent(reason -> {
            throw new IllegalStateException(kind.name() + " " + id + " is not deleted: " + reason);
        });
        return delete(id);
    }

    /** Where Atlas does not show all at once, only those who wait for the same one share a poll. */
    private PollTarget<R> pollTarget(I id) {
        List<Object> key = new ArrayList<>(kind.scope().parts());
        key.add(kind.name());
        Optional<Supplier<Stream<Snapshot<R>>>> list = Optional.empty();
        if (kind.isListedAtOnce()) {
            list = Optional.of(() -> list().stream().map(this::snapshot));
        } else {
            key.add(id);
        }
        return new PollTarget<>(
                lifecycle.operations().key(key.toArray()), kind.name(), id.toString(), () -> snapshot(get(id)), list);
    }

    private Snapshot<R> snapshot(R resource) {
        State<I> state = kind.state(resource);
        return new Snapshot<>(idText(resource), resource, state.status(), state.errorMessage());
    }
}
