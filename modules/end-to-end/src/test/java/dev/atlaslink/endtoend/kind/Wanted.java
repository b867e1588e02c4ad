package dev.atlaslink.endtoend.kind;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.client.model.CloudProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run wants to exist, and how each generation is asked for it.
 *
 * @param name by which runs and processes tell it
 * @param elsewhere asks for something of the same kind and provider that is not it; empty if there can be no such thing
 * @param versions the generations that have it
 * @param knownAgain those of them in which it can be told from others
 */
public record Wanted<Q, R, I>(
        String name,
        TestedKind<Q, R, I> kind,
        CloudProvider provider,
        Q request,
        Optional<Q> elsewhere,
        List<ApiVersion> versions,
        List<ApiVersion> knownAgain) {
    /** Lists what there is of all kinds. */
    public static List<Wanted<?, ?, ?>> all() {
        return TestedKind.all().stream()
                .<Wanted<?, ?, ?>>flatMap(kind -> kind.wanted().stream())
                .toList();
    }

    public static Wanted<?, ?, ?> named(String name) {
        return all().stream()
                .filter(wanted -> wanted.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    static <Q, R, I> Wanted<Q, R, I> of(String name, TestedKind<Q, R, I> kind, CloudProvider provider, Q request) {
        List<ApiVersion> all = List.of(ApiVersion.values());
        return new Wanted<>(name, kind, provider, request, Optional.empty(), all, all);
    }

    Wanted<Q, R, I> elsewhere(Q other) {
        return new Wanted<>(name, kind, provider, request, Optional.of(other), versions, knownAgain);
    }

    /** Leaves out generations that cannot; a further one is tested until it is left out, too. */
    Wanted<Q, R, I> notIn(ApiVersion... not) {
        return new Wanted<>(name, kind, provider, request, elsewhere, without(versions, not), without(knownAgain, not));
    }

    Wanted<Q, R, I> notKnownAgainIn(ApiVersion... not) {
        return new Wanted<>(name, kind, provider, request, elsewhere, versions, without(knownAgain, not));
    }

    private static List<ApiVersion> without(List<ApiVersion> versions, ApiVersion... not) {
        return versions.stream()
                .filter(version -> !List.of(not).contains(version))
                .toList();
    }

    public boolean isKnownAgainIn(ApiVersion version) {
        return knownAgain.contains(version);
    }

    /** Makes what has to be there first. */
    public void prepare(AtlasProject project) {
        kind.parent(provider).ifPresent(parent -> parent.create(project).await());
    }

    /** Returns the id of what it belongs to, as the project has it; empty if that is the project itself. */
    public String parent(AtlasProject project) {
        return kind.parent(provider)
                .map(parent -> parent.ids(project).findFirst().orElseThrow())
                .orElse("");
    }

    public Operation<R> create(AtlasProject project) {
        return collection(project).create(request);
    }

    /** Creates it in what it belongs to; see {@link #parent}. */
    public Operation<R> create(AtlasProject project, String parent) {
        return kind.collection(project, provider, parent).create(request);
    }

    public Operation<R> ensure(AtlasProject project, EnsureOption... options) {
        return collection(project).ensure(request, options);
    }

    /** Makes something of the same kind and provider that is not it, if there can be such a thing. */
    public void createElsewhere(AtlasProject project) {
        elsewhere.ifPresent(collection(project)::create);
    }

    /** Returns the ids of those that there are. */
    public Stream<String> ids(AtlasProject project) {
        return collection(project).list().stream().map(kind::idOf);
    }

    private ResourceCollection<Q, R, I> collection(AtlasProject project) {
        return kind.collection(project, provider, parent(project));
    }

    @Override
    public String toString() {
        return name;
    }
}
