package dev.atlaslink.client.internal;

import dev.atlaslink.client.model.CloudProvider;

/** Refuses arguments of the facade that are missing, in the words in which malformed ones are refused. */
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
            throw new IllegalArgumentException(field + " is null; allowed is " + allowed);
        }
        return value;
    }

    /**
     * Returns a provider that must be there.
     *
     * @param value the argument
     * @return the argument
     * @throws IllegalArgumentException if it is {@code null}
     */
    public static CloudProvider provider(CloudProvider value) {
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
