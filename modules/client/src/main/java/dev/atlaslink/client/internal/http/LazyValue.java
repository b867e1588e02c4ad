package dev.atlaslink.client.internal.http;

import java.util.function.Supplier;

/**
 * Makes a value when it is first asked for, once for all threads; after a failure the next one tries again.
 *
 * @param <T> the value
 */
public final class LazyValue<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile T value;

    /**
     * Creates what has nothing yet.
     *
     * @param maker makes the value, never {@code null}
     */
    public LazyValue(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T made = value;
        return made == null ? make() : made;
    }

    private synchronized T make() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }
}
