package dev.atlaslink.client.internal.http;

import java.util.function.Supplier;

/**
 * Makes a value when it is first asked for, once for all threads; after a failure the next one tries again.
 *
 * @param <T> the value
 */
final class LazyValue<T> {
    private final Supplier<T> maker;
    private volatile T value;

    LazyValue(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
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
