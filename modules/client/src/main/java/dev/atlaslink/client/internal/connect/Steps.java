package dev.atlaslink.client.internal.connect;

/** The steps of a recipe; each begins with what is there, so that any run may end anywhere. */
@FunctionalInterface
interface Steps<T> {
    T take(Run run) throws Exception;
}
