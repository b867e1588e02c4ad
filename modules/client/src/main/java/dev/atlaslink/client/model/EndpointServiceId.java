package dev.atlaslink.client.model;

/**
 * Identifies a private endpoint service: 24 lower-case hexadecimal digits.
 *
 * @param value the digits, as Atlas gives them
 */
public record EndpointServiceId(String value) {
    /**
     * Checks the form of the id.
     *
     * @param value 24 lower-case hexadecimal digits
     * @throws IllegalArgumentException if it has any other form
     */
    public EndpointServiceId {
        ObjectIds.check("endpointServiceId", value);
    }

    /**
     * Returns the id for a text.
     *
     * @param value 24 lower-case hexadecimal digits
     * @return the id
     * @throws IllegalArgumentException if the text has any other form
     */
    public static EndpointServiceId of(String value) {
        return new EndpointServiceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
