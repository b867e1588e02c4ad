package dev.atlaslink.client.error;

import dev.atlaslink.client.internal.wording.Required;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reports that another process has created the same thing at the same time, and before this one. Of the two that exist now
 * the later one is this call's own, and only its maker is told: the maker of the first goes on undisturbed. Delete
 * {@link #own()}, which nobody uses yet, and go on with {@link #first()}; or ensure with
 * {@link dev.atlaslink.client.EnsureOption#REMOVE_OWN_DUPLICATE}, which does both.
 */
public final class DuplicateCreatedException extends AtlasException {
    private static final long serialVersionUID = 1L;

    private static final int SECONDS_DIGITS = 8;
    private static final int RADIX = 16;

    private final String own;
    private final String[] all;

    /**
     * Creates an exception.
     *
     * @param description what was created
     * @param own the id of what this call created
     * @param all the ids of all that exist now, the earliest first
     */
    public DuplicateCreatedException(String description, String own, List<String> all) {
        super(
                "another process created the same at the same time: " + description + "; there are now "
                        + all.stream()
                                .map(id -> text(id) + (id.equals(own) ? ", this call's own" : ""))
                                .collect(Collectors.joining("; "))
                        + "; delete this call's own, or ensure with REMOVE_OWN_DUPLICATE",
                null);
        this.own = own;
        this.all = all.toArray(String[]::new);
    }

    /**
     * Returns what this call created.
     *
     * @return its id
     */
    public String own() {
        return own;
    }

    /**
     * Returns what every process should go on with.
     *
     * @return the id of the earliest one
     */
    public String first() {
        return all[0];
    }

    /**
     * Returns everything that exists now of what was to exist once.
     *
     * @return the ids, the earliest first
     */
    public List<String> all() {
        return List.of(all);
    }

    /**
     * Tells when something was created, which the first eight digits of its id say (MongoDB's ObjectId).
     *
     * @param id of a resource
     * @return the second in which Atlas made the id; empty if it is no such id
     */
    public static Optional<Instant> createdAt(String id) {
        return Required.notNull("id", id, "the id of a resource").matches("[0-9a-f]{24}")
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(id.substring(0, SECONDS_DIGITS), RADIX)))
                : Optional.empty();
    }

    private static String text(String id) {
        return id + createdAt(id).map(time -> " of " + time).orElse("");
    }
}
