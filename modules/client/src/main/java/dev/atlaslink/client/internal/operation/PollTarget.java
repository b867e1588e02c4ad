package dev.atlaslink.client.internal.operation;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Something that can be waited for, and how to poll it.
 *
 * @param key equal for targets that one list shows; without a list, for the same target only
 * @param what it is, for messages
 * @param id of the resource
 * @param get polls it alone
 * @param list polls all targets of the key, if Atlas lists them
 * @param <R> type of the resource; the same for equal keys
 */
public record PollTarget<R>(
        Object key, String what, String id, Supplier<Snapshot<R>> get, Optional<Supplier<Stream<Snapshot<R>>>> list) {}
