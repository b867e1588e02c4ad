package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.ConflictException;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.OutcomeUnknownException;
import dev.atlaslink.client.internal.Settings;
import dev.atlaslink.client.internal.http.ClosedMeanwhileException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Creates a resource once. Where no answer tells what became of an attempt, looking settles it, and only what was looked
 * for long enough without being found is attempted again.
 */
final class Creation<T> {
    private final Target<T> target;
    private final Settlement<T> settlement;
    private final Outcomes outcomes;
    private final int maxAttempts;

    Creation(Target<T> target, Settlement<T> settlement, Settings settings) {
        this.target = target;
        this.settlement = settlement;
        this.outcomes = new Outcomes(settings.clock());
        this.maxAttempts = settings.maxAttempts();
    }

    /** Looks before the attempt, since only then it can be told afterwards what came of it. */
    T create() {
        return create(target.isNamedByCaller() ? new Sighting<>(List.of()) : Sighting.of(target));
    }

    /**
     * @param before what was there before, which the attempt cannot have made unless the caller names what it makes
     */
    T create(Sighting<T> before) {
        Set<String> known = target.isNamedByCaller() ? Set.of() : before.ids();
        for (int attempt = 1; ; attempt++) {
            try {
                return target.create();
            } catch (InterruptedCallException e) {
                throw new InterruptedCallException(
                        e.getMessage() + "; whether Atlas created this is not known: " + target.description(), e);
            } catch (ClosedMeanwhileException e) {
                throw new OutcomeUnknownException(target.description(), "the client was closed meanwhile", e);
            } catch (ConflictException e) {
                if (attempt == 1) {
                    throw e;
                }
                // What an earlier attempt made may have come to light only now.
                return settlement.settle(known, e).orElseThrow(() -> e);
            } catch (AtlasException e) {
                if (!outcomes.isUnknown(e)) {
                    throw e;
                }
                Optional<T> made = settlement.settle(known, e);
                if (made.isPresent()) {
                    return made.get();
                }
                if (attempt >= maxAttempts) {
                    throw settlement.notFound(e);
                }
            }
        }
    }
}
