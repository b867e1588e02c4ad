package dev.atlaslink.simulator.internal.error;

import dev.atlaslink.simulator.internal.wording.Wording;
import java.util.function.Supplier;

/**
 * Says where in a request, or in a seed, stands what the Java interface refuses.
 *
 * <p>Its refusals begin with the name of the argument, as {@link Wording} has it.
 */
public final class Placed {

    private static final String IS = " is ";

    private Placed() {}

    /** Does something whose arguments have the names of fields that stand behind a prefix, such as {@code /answer/}. */
    public static <T> T after(String prefix, Supplier<T> call) {
        try {
            return call.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(prefix + e.getMessage(), e);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(prefix + e.getMessage(), e);
        }
    }

    /** Does something with the value of one field, which the argument calls otherwise. */
    public static <T> T at(String field, Supplier<T> call) {
        try {
            return call.get();
        } catch (IllegalArgumentException e) {
            String message = e.getMessage();
            throw new IllegalArgumentException(field + message.substring(message.indexOf(IS)), e);
        }
    }
}
