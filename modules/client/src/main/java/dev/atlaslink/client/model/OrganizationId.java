package dev.atlaslink.client.model;

/**
 * Identifies an organization, to which projects belong: 24 lower-case hexadecimal digits.
 *
 * @param value the digits, as Atlas gives them
 */
public record OrganizationId(String value) {
    /**
     * Checks the form of the id.
     *
     * @param value 24 lower-case hexadecimal digits
     * @throws IllegalArgumentException if it has any other form
     */
    public OrganizationId {
        ObjectIds.check("organizationId", value);
    }

    /**
     * Returns the id for a text.
     *
     * @param value 24 lower-case hexadecimal digits
     * @return the id
     * @throws IllegalArgumentException if the text has any other form
     */
    public static OrganizationId of(String value) {
        return new OrganizationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
