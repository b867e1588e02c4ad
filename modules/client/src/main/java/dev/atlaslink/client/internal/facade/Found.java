package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.error.NotFoundException;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns the absence of a resource into an answer. */
final class Found {
    /** A project that is not there is no absence of something in it. */
    private static final String NO_PROJECT = "GROUP_NOT_FOUND";

    private Found() {}

    static <T> Optional<T> orEmpty(Supplier<T> get) {
        try {
            return Optional.of(get.get());
        } catch (NotFoundException e) {
            if (e.response().errorCode().filter(NO_PROJECT::equals).isPresent()) {
                throw e;
            }
            return Optional.empty();
        }
    }
}
