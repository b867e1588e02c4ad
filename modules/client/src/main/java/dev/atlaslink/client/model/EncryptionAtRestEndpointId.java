package dev.atlaslink.client.model;

/**
 * Identifies a private endpoint for encryption at rest: 24 lower-case hexadecimal digits.
 *
 * @param value the digits, as Atlas gives them
 */
public record EncryptionAtRestEndpointId(String value) {
    /**
     * Checks the form of the id.
     *
     * @param value 24 lower-case hexadecimal digits
     * @throws IllegalArgumentException if it has any other form
     */
    public EncryptionAtRestEndpointId {
        ObjectIds.check("encryptionAtRestEndpointId", value);
    }

    /**
     * Returns the id for a text.
     *
     * @param value 24 lower-case hexadecimal digits
     * @return the id
     * @throws IllegalArgumentException if the text has any other form
     */
    public static EncryptionAtRestEndpointId of(String value) {
        return new EncryptionAtRestEndpointId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
