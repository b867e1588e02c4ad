package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.DuplicateCreatedException;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.internal.call.Pauses;
import dev.atlaslink.client.internal.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks, after a creation that no lock has kept others from, whether another process has made the same at the same time.
 */
final class Rivals<T> {
    private static final Logger LOG = LoggerFactory.getLogger("dev.atlaslink.client.creation");

    /**
     * Whoever creates within this time of somebody else is seen by him. Who creates later has a later second in his id, and
     * so knows that he is the later one, whichever of the two looks first.
     */
    private static final Duration WINDOW = Duration.ofSeconds(2);

    private final Target<T> target;
    private final Settings settings;

    Rivals(Target<T> target, Settings settings) {
        this.target = target;
        this.settings = settings;
    }

    /**
     * Finds out whether this call was the later one.
     *
     * @param made what this call has made
     * @param known ids of what was there before
     * @return what to say if somebody else made it before
     */
    Optional<DuplicateCreatedException> find(T made, Set<String> known) {
        String own = target.id(made);
        List<String> ids = Candidates.ids(Seniority.oldestFirst(usable(known)));
        return ids.contains(own) && !ids.get(0).equals(own)
                ? Optional.of(new DuplicateCreatedException(target.description(), own, ids))
                : Optional.empty();
    }

    /** Never fails: the creation itself has succeeded, whether or not the list can be read. */
    private List<Candidate<T>> usable(Set<String> known) {
        try {
            Pauses.pause(settings.sleeper(), WINDOW, "interrupted after the creation of " + target.description());
            return Candidates.of(target).without(known).matching(Phase.USABLE);
        } catch (InterruptedCallException e) {
            // The thread is still interrupted, so whatever it waits for next tells it.
            LOG.debug(
                    "interrupted before it was checked whether another process created the same: {}",
                    target.description());
        } catch (AtlasException e) {
            LOG.warn("it could not be checked whether another process created the same: {}", target.description(), e);
        }
        return List.of();
    }
}
