package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.DifferentResourceException;
import dev.atlaslink.client.error.FailedLeftoverException;
import dev.atlaslink.client.internal.creation.Candidate;
import dev.atlaslink.client.internal.creation.Match;
import dev.atlaslink.client.internal.creation.Phase;
import dev.atlaslink.client.internal.creation.Target;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.List;
import java.util.stream.Collectors;

/** What a request asks for, of whatever kind. */
final class ResourceTarget<Q, R, I> implements Target<R> {
    private final Kind<Q, R, I> kind;
    private final DescribedResources<Q, R, I> resources;
    private final ItemCalls<Q, R, I> calls;
    private final Q request;

    ResourceTarget(DescribedResources<Q, R, I> resources, ItemCalls<Q, R, I> calls, Q request) {
        this.kind = resources.kind();
        this.resources = resources;
        this.calls = calls;
        this.request = request;
    }

    @Override
    public String description() {
        return kind.identity().describe(request, kind);
    }

    @Override
    public String key() {
        return isNamedByCaller()
                ? description()
                : kind.name() + " " + kind.scope().text();
    }

    @Override
    public String id(R resource) {
        return resources.idText(resource);
    }

    @Override
    public boolean removeUnused(R own) {
        if (!kind.isUnused(own, resources)) {
            return false;
        }
        delete(own);
        return true;
    }

    @Override
    public boolean isNamedByCaller() {
        return kind.identity().isNamedByCaller();
    }

    @Override
    public boolean isRefusedTwice() {
        return kind.isRefusedTwice();
    }

    @Override
    public DifferentResourceException different(Candidate<R> other) {
        List<FieldDifference> differences = kind.differences(request, other.value());
        return new DifferentResourceException(
                description(),
                other.id(),
                differences.stream().map(FieldDifference::field).toList(),
                differences.stream().map(FieldDifference::text).collect(Collectors.joining("; ")));
    }

    @Override
    public List<Candidate<R>> candidates() {
        return kind.identity().matches(request, resources).map(this::candidate).toList();
    }

    @Override
    public R create() {
        return calls.create(request);
    }

    @Override
    public void remove(Candidate<R> failed) {
        kind.reasonToKeep(failed.value()).ifPresent(reason -> {
            throw new FailedLeftoverException(
                    description(), failed.id(), failed.status().value(), failed.errorMessage(), reason);
        });
        delete(failed.value());
    }

    @Override
    public void awaitGone(Candidate<R> leaving) {
        resources.resumeDeletion(kind.state(leaving.value()).id()).awaitStatus(ResourceStatus.FAILED);
    }

    /** One that is gone already was deleted by somebody else. */
    private void delete(R resource) {
        Lookup.orEmpty(() -> resources.delete(kind.state(resource).id())).ifPresent(Operation::await);
    }

    private Candidate<R> candidate(Identity.Matched<R> matched) {
        R resource = matched.resource();
        State<I> state = kind.state(resource);
        Phase phase = kind.isLeaving(resource)
                ? Phase.LEAVING
                : Phase.of(state.status(), kind.statuses().failed());
        return new Candidate<>(
                resource, id(resource), state.status(), state.errorMessage(), phase, match(matched, phase));
    }

    /** What leaves is gone soon, with whatever values. */
    private Match match(Identity.Matched<R> matched, Phase phase) {
        boolean different = matched.match() == Match.YES
                && phase != Phase.LEAVING
                && !kind.differences(request, matched.resource()).isEmpty();
        return different ? Match.DIFFERENT : matched.match();
    }
}
