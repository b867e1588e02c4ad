package dev.atlaslink.endtoend.kind;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.List;
import java.util.Optional;

/**
 * Tells the tests that go over all kinds of resources what there is to one of them.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
public interface TestedKind<Q, R, I> {
    /** Lists the kinds; a further one is added here. */
    static List<TestedKind<?, ?, ?>> all() {
        return List.of(
                new Services(),
                new Endpoints(),
                new EncryptionEndpoints(),
                new BackupEndpoints(),
                new DataFederationEndpoints());
    }

    /** Returns the kind of a name. */
    static TestedKind<?, ?, ?> of(ResourceKind name) {
        return all().stream().filter(kind -> kind.name() == name).findFirst().orElseThrow();
    }

    ResourceKind name();

    /** Lists what tests ask for, at least one on each provider. */
    List<Wanted<Q, R, I>> wanted();

    /**
     * Returns where resources of the kind are made and found.
     *
     * @param parent the id of what they belong to; empty if they stand below the project
     */
    ResourceCollection<Q, R, I> collection(AtlasProject project, CloudProvider provider, String parent);

    I id(String text);

    String idOf(R resource);

    /** Returns the first that tests ask for on a provider. */
    default Wanted<Q, R, I> wanted(CloudProvider provider) {
        return wanted().stream()
                .filter(wanted -> wanted.provider() == provider)
                .findFirst()
                .orElseThrow();
    }

    /** Returns what has to be there first, such as the service of an endpoint. */
    default Optional<Wanted<?, ?, ?>> parent(CloudProvider provider) {
        return Optional.empty();
    }

    /** Tells whether the caller chooses the id, of which Atlas keeps one. */
    default boolean isNamedByCaller() {
        return false;
    }

    /** Tells whether what one belongs to goes with the last one, so that it is deleted only by who names it. */
    default boolean takesItsParentWithIt(CloudProvider provider) {
        return false;
    }

    /** Lets Atlas take several where it takes only one otherwise, if that is a setting. */
    default Optional<Runnable> roomForSeveral(AtlasProject project) {
        return Optional.empty();
    }
}
