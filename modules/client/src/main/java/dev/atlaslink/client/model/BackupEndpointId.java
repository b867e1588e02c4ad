package dev.atlaslink.client.model;

/**
 * Identifies a private endpoint for backups: 24 lower-case hexadecimal digits.
 *
 * @param value the digits, as Atlas gives them
 */
public record BackupEndpointId(String value) {
    /**
     * Checks the form of the id.
     *
     * @param value 24 lower-case hexadecimal digits
     * @throws IllegalArgumentException if it has any other form
     */
    public BackupEndpointId {
        ObjectIds.check("backupEndpointId", value);
    }

    /**
     * Returns the id for a text.
     *
     * @param value 24 lower-case hexadecimal digits
     * @return the id
     * @throws IllegalArgumentException if the text has any other form
     */
    public static BackupEndpointId of(String value) {
        return new BackupEndpointId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
