package dev.atlaslink.client.model;

/**
 * Identifies a project, which the API calls a group: 24 lower-case hexadecimal digits.
 *
 * @param value the digits, as Atlas gives them
 */
public record ProjectId(String value) {
    /**
     * Checks the form of the id.
     *
     * @param value 24 lower-case hexadecimal digits
     * @throws IllegalArgumentException if it has any other form
     */
    public ProjectId {
        ObjectIds.check("projectId", value);
    }

    /**
     * Returns the id for a text.
     *
     * @param value 24 lower-case hexadecimal digits
     * @return the id
     * @throws IllegalArgumentException if the text has any other form
     */
    public static ProjectId of(String value) {
        return new ProjectId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
