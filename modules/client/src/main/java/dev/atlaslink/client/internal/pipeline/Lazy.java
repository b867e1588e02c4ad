package dev.atlaslink.client.internal.pipeline;

import java.util.function.Supplier;

/**
 * What is made when it is first asked for, and kept.
 *
 * @param <T> what is made
 */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> making;
    private volatile T made;

    /**
     * Creates what has nothing yet.
     *
     * @param making makes it, never {@code null}; threads that ask at one time may each have it made, and get equal ones
     */
    Lazy(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        T known = made;
        if (known == null) {
            known = making.get();
            made = known;
        }
        return known;
    }
}
