package dev.atlaslink.client.error;

import java.util.List;

/**
 * Reports that what shall exist does exist, but with other values than those asked for, which somebody may need. Nothing was
 * changed.
 */
public final class DifferentResourceException extends AtlasException {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String[] fields;

    /**
     * Creates an exception.
     *
     * @param what kind of resource and where, for the message
     * @param id of the resource
     * @param fields names of what differs
     * @param differences what each is and what was asked for, for the message
     */
    public DifferentResourceException(String what, String id, List<String> fields, String differences) {
        super(
                what + " is there with other values: " + differences + "; ask for the same, or create to replace them",
                null);
        this.id = id;
        this.fields = fields.toArray(String[]::new);
    }

    /**
     * Returns the id of the resource.
     *
     * @return never {@code null}
     */
    public String id() {
        return id;
    }

    /**
     * Returns what differs.
     *
     * @return names as the request has them, such as {@code comment}
     */
    public List<String> fields() {
        return List.of(fields);
    }
}
