package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.internal.http.Proof;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns the absence of a resource into an empty result. */
public final class Lookup {
    private Lookup() {}

    /**
     * Reads what may not be there.
     *
     * @param get reads it
     * @param <T> what is read
     * @return empty if Atlas says that there is none
     */
    public static <T> Optional<T> orEmpty(Supplier<T> get) {
        try {
            return Optional.of(get.get());
        } catch (NotFoundException e) {
            if (!Proof.isAbsence(e)) {
                throw e;
            }
            return Optional.empty();
        }
    }
}
