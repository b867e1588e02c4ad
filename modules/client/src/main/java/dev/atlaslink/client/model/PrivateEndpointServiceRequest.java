package dev.atlaslink.client.model;

import java.util.regex.Pattern;

/**
 * Says which private endpoint service to create.
 *
 * @param provider of the service
 * @param region in the provider's spelling ({@code us-east-1}, {@code eastus2}, {@code us-central1}) or, on v2, in
 *     Atlas's ({@code US_EAST_1}, {@code US_EAST_2}, {@code CENTRAL_US})
 */
public record PrivateEndpointServiceRequest(CloudProvider provider, String region) {
    private static final Pattern REGION = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if the provider is missing or the region is blank or has a character that no
     *     region name has
     */
    public PrivateEndpointServiceRequest {
        Check.notNull("provider", provider, "one of AWS, AZURE, GCP");
        Check.matches("region", region, REGION, "a region name such as us-east-1 or US_EAST_1");
    }

    /**
     * Asks for a service of AWS PrivateLink.
     *
     * @param region such as {@code us-east-1}
     * @return the request
     */
    public static PrivateEndpointServiceRequest aws(String region) {
        return new PrivateEndpointServiceRequest(CloudProvider.AWS, region);
    }

    /**
     * Asks for a service of Azure Private Link.
     *
     * @param region such as {@code eastus2}
     * @return the request
     */
    public static PrivateEndpointServiceRequest azure(String region) {
        return new PrivateEndpointServiceRequest(CloudProvider.AZURE, region);
    }

    /**
     * Asks for a service of Google Cloud's Private Service Connect.
     *
     * @param region such as {@code us-central1}
     * @return the request
     */
    public static PrivateEndpointServiceRequest gcp(String region) {
        return new PrivateEndpointServiceRequest(CloudProvider.GCP, region);
    }
}
