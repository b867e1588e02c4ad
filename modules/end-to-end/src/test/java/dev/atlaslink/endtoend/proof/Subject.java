package dev.atlaslink.endtoend.proof;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.endtoend.kind.Wanted;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run is about, and every verb that there is for it.
 *
 * @param wanted its kind and provider
 * @param parent the id of what it belongs to; empty if that is the project
 */
record Subject<Q, R, I>(Wanted<Q, R, I> wanted, String parent) {
    Operation<R> create(AtlasProject project) {
        return collection(project).create(wanted.request());
    }

    Operation<R> ensure(AtlasProject project) {
        return collection(project).ensure(wanted.request());
    }

    Optional<R> find(AtlasProject project) {
        return collection(project).find(wanted.request());
    }

    Stream<R> list(AtlasProject project) {
        return collection(project).list().stream();
    }

    Operation<I> delete(AtlasProject project, String id) {
        return collection(project).delete(wanted.kind().id(id));
    }

    Operation<R> resume(AtlasProject project, String id) {
        return collection(project).resume(wanted.kind().id(id));
    }

    Operation<I> resumeDeletion(AtlasProject project, String id) {
        return collection(project).resumeDeletion(wanted.kind().id(id));
    }

    private ResourceCollection<Q, R, I> collection(AtlasProject project) {
        return wanted.kind().collection(project, wanted.provider(), parent);
    }
}
