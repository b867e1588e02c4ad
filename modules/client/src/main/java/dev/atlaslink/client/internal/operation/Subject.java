package dev.atlaslink.client.internal.operation;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Something that can be waited for, and how to look at it.
 *
 * @param key equal for subjects that one list shows; without a list, for the same subject only
 * @param what it is, for messages
 * @param id of the resource
 * @param get looks at it alone
 * @param list looks at all subjects of the key, if Atlas lists them
 * @param <R> type of the resource; the same for equal keys
 */
public record Subject<R>(
        Object key, String what, String id, Supplier<Snapshot<R>> get, Optional<Supplier<Stream<Snapshot<R>>>> list) {}
