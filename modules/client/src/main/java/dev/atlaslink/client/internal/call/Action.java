package dev.atlaslink.client.internal.call;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the caller asked for, in the caller's words, while the current thread does it: failures are named by it. Kept by
 * thread, since it passes through generated interfaces, which could not hand it on.
 */
public final class Action {
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private Action() {}

    /**
     * Does something under a name. What is part of a larger action is called by that one's name.
     *
     * @param name such as {@code create of the private endpoint service of AWS in US_EAST_1}
     * @param work what to do
     * @param <T> what comes of it
     * @return what came of it
     */
    public static <T> T during(String name, Supplier<T> work) {
        if (CURRENT.get() != null) {
            return work.get();
        }
        CURRENT.set(name);
        try {
            return work.get();
        } finally {
            CURRENT.remove();
        }
    }

    /**
     * Does something of which nothing comes, under a name.
     *
     * @param name as above
     * @param work what to do
     */
    public static void during(String name, Runnable work) {
        Void unused = during(name, () -> {
            work.run();
            return null;
        });
    }

    /**
     * Returns what the current thread is doing.
     *
     * @return empty where a generated interface was called
     */
    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /**
     * Names an operation for messages.
     *
     * @param operationId of the specification
     * @return what the caller asked for and, in brackets, the operation; the operation alone if nothing is known of it
     */
    public static String name(String operationId) {
        return current().map(action -> action + " (" + operationId + ")").orElse(operationId);
    }
}
