package dev.atlaslink.client.internal.wording;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/** Refuses arguments and settings in one way: every refusal names the field, the value and what is allowed. */
public final class Required {
    private Required() {}

    /**
     * Returns an argument that must be there.
     *
     * @param field name of the argument
     * @param value the argument
     * @param allowed what it may be
     * @param <T> type of the argument
     * @return the argument
     * @throws IllegalArgumentException if it is {@code null}
     */
    public static <T> T notNull(String field, T value, String allowed) {
        if (value == null) {
            throw refusal(field, null, allowed);
        }
        return value;
    }

    /**
     * Returns a time that must be more than none.
     *
     * @param field name of the argument
     * @param value the argument
     * @return the argument
     * @throws IllegalArgumentException if it is {@code null}, zero or less
     */
    public static Duration positive(String field, Duration value) {
        if (notNull(field, value, "more than zero").compareTo(Duration.ZERO) <= 0) {
            throw refusal(field, value, "more than zero");
        }
        return value;
    }

    /**
     * Returns a collection that must be there, with no {@code null} in it.
     *
     * @param field name of the argument
     * @param values the argument
     * @param allowed what it may be
     * @param <C> type of the collection
     * @return the argument
     * @throws IllegalArgumentException if it is {@code null} or holds {@code null}
     */
    public static <C extends Collection<?>> C noNulls(String field, C values, String allowed) {
        if (notNull(field, values, allowed).stream().anyMatch(Objects::isNull)) {
            throw refusal(field, values, allowed);
        }
        return values;
    }

    /**
     * Returns a choice of which at least one must be there.
     *
     * @param field name of the argument
     * @param values the argument
     * @param <T> type of a value
     * @return a copy
     * @throws IllegalArgumentException if it is {@code null} or empty, or holds {@code null}
     */
    public static <T> Set<T> anyOf(String field, Set<T> values) {
        if (noNulls(field, values, "at least one").isEmpty()) {
            throw refusal(field, values, "at least one");
        }
        return Set.copyOf(values);
    }

    /**
     * Says what is wrong with an argument. Not for secrets, which no message may repeat.
     *
     * @param field name of the argument
     * @param value the argument; a text is quoted, and what cannot be seen of it is escaped
     * @param allowed what it may be
     * @return to be thrown
     */
    public static IllegalArgumentException refusal(String field, Object value, String allowed) {
        return new IllegalArgumentException(field + " is " + shown(value) + "; allowed is " + allowed);
    }

    /**
     * Says that a secret text is missing.
     *
     * @param field name of the argument
     * @param value {@code null}, or else blank
     * @return to be thrown
     */
    public static IllegalArgumentException blank(String field, String value) {
        return new IllegalArgumentException(
                field + " is " + (value == null ? "null" : "blank") + "; allowed is any text that is not blank");
    }

    private static String shown(Object value) {
        String text = Printable.escape(String.valueOf(value));
        boolean quoted = value instanceof CharSequence || value instanceof URI || value instanceof Path;
        return quoted ? '"' + text + '"' : text;
    }

    /**
     * Returns a provider that must be there.
     *
     * @param value the argument
     * @param <T> type of the provider
     * @return the argument
     * @throws IllegalArgumentException if it is {@code null}
     */
    public static <T> T provider(T value) {
        return notNull("provider", value, "one of AWS, AZURE, GCP");
    }

    /**
     * Returns an id that must be there.
     *
     * @param value the argument
     * @param <T> type of the id
     * @return the argument
     * @throws IllegalArgumentException if it is {@code null}
     */
    public static <T> T id(T value) {
        return notNull("id", value, "an id that Atlas or the provider gave");
    }

    /**
     * Returns a request that must be there.
     *
     * @param value the argument
     * @param <T> type of the request
     * @return the argument
     * @throws IllegalArgumentException if it is {@code null}
     */
    public static <T> T request(T value) {
        return notNull("request", value, "what to create");
    }
}
