package dev.atlaslink.client.model;

/**
 * Identifies a private endpoint within its service: the VPC endpoint id on AWS ({@code vpce-...}), the unencoded
 * resource path on Azure ({@code /subscriptions/...}), the endpoint group's name on Google Cloud.
 *
 * @param value the provider's own text; the client percent-encodes it on the wire
 */
public record EndpointId(String value) {
    /**
     * Checks that there is an id.
     *
     * @param value not blank
     * @throws IllegalArgumentException if it is blank, or is {@code .} or {@code ..}, which would change the path
     */
    public EndpointId {
        Check.notBlank("endpointId", value, "the endpoint's id at its provider");
        if (value.equals(".") || value.equals("..")) {
            throw Check.refused("endpointId", value, "the endpoint's id at its provider");
        }
    }

    /**
     * Returns the id for a text.
     *
     * @param value not blank
     * @return the id
     * @throws IllegalArgumentException if it is blank
     */
    public static EndpointId of(String value) {
        return new EndpointId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
