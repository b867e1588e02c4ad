package dev.atlaslink.client.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a private endpoint within its service: the VPC endpoint id on AWS ({@code vpce-...}), the unencoded
 * resource path on Azure ({@code /subscriptions/...}), the endpoint group's name on Google Cloud. Two spellings of a path on
 * Azure that differ in case only are equal, since Azure takes them for the same (Azure Resource Manager documentation).
 *
 * @param value the provider's own text; the client percent-encodes it on the wire
 */
public record EndpointId(String value) {
    private static final String OF_AZURE = "/subscriptions/";

    /**
     * Checks that there is an id.
     *
     * @param value not blank
     * @throws IllegalArgumentException if it is blank, or is {@code .} or {@code ..}, which would change the path
     */
    public EndpointId {
        if (!isUsable(value)) {
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

    /** Reads the ids that Atlas lists; one that is no id, it could not find either. */
    static List<EndpointId> allOf(List<String> values) {
        return values.stream().filter(EndpointId::isUsable).map(EndpointId::of).toList();
    }

    private static boolean isUsable(String value) {
        return value != null && !value.isBlank() && !value.equals(".") && !value.equals("..");
    }

    /** Tells whether another id names the same endpoint: Azure does not tell upper from lower case. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof EndpointId that && identity().equals(that.identity());
    }

    @Override
    public final int hashCode() {
        return identity().hashCode();
    }

    private String identity() {
        boolean azure = value.regionMatches(true, 0, OF_AZURE, 0, OF_AZURE.length());
        return azure ? value.toLowerCase(Locale.ROOT) : value;
    }

    @Override
    public String toString() {
        return value;
    }
}
