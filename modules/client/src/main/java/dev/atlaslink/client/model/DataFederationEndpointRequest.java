package dev.atlaslink.client.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * Asks for an entry of a private endpoint, made beforehand in the customer's account, that may reach federated databases and
 * online archives (v2 reference). What is left out is left out of the entry.
 */
@Value.Immutable
public abstract class DataFederationEndpointRequest {
    private static final Pattern AWS_ID = Pattern.compile("vpce-[0-9a-f]{17}");
    private static final Pattern AZURE_ID = Pattern.compile("/subscriptions/.+");
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern DNS_NAME = Pattern.compile("(?=.{1,253}$)" + LABEL + "(?:\\." + LABEL + ")+");

    DataFederationEndpointRequest() {}

    @Value.Check
    final void check() {
        switch (Check.notNull("provider", provider(), "AWS or AZURE")) {
            case AWS -> {
                Check.matches("endpointId", idText(), AWS_ID, "vpce- and 17 hexadecimal digits");
                if (azureLinkId().isPresent()) {
                    throw Check.refused("azureLinkId", azureLinkId().get(), "none for an endpoint of AWS");
                }
            }
            case AZURE ->
                Check.matches("endpointId", idText(), AZURE_ID, "an unencoded resource path, /subscriptions/...");
            case GCP -> throw Check.refused("provider", provider(), "AWS or AZURE");
        }
        comment().ifPresent(text -> Check.notBlank("comment", text, "a text that is not blank, or none"));
        azureLinkId().ifPresent(text -> Check.notBlank("azureLinkId", text, "the id of the link, or none"));
        ipAddress().ifPresent(address -> Check.ipAddress("ipAddress", address));
        dnsName()
                .ifPresent(
                        name -> Check.matches("dnsName", name, DNS_NAME, "a DNS name, such as endpoint.example.com"));
        region().ifPresent(this::checkRegion);
    }

    private String idText() {
        return id() == null ? null : id().value();
    }

    /** Atlas takes a region with a DNS name only (Terraform provider's documentation). */
    private void checkRegion(Region region) {
        if (region.provider() != provider()) {
            throw Check.refused("region", region.provider() + " " + region, "a region of " + provider());
        }
        if (dnsName().isEmpty()) {
            throw Check.refused("dnsName", null, "a DNS name where region is given, which is " + region);
        }
    }

    /**
     * Asks for an entry of an interface endpoint in an AWS VPC.
     *
     * @param endpointId the {@code VpcEndpointId} that AWS gave
     * @return a builder with this id
     * @throws IllegalArgumentException if there is no id
     */
    public static Builder aws(String endpointId) {
        return new Builder().provider(CloudProvider.AWS).id(EndpointId.of(endpointId));
    }

    /**
     * Asks for an entry of a private endpoint in an Azure virtual network.
     *
     * @param resourceId unencoded resource path, {@code /subscriptions/...}
     * @return a builder with this id
     * @throws IllegalArgumentException if there is no id
     */
    public static Builder azure(String resourceId) {
        return new Builder().provider(CloudProvider.AZURE).id(EndpointId.of(resourceId));
    }

    /**
     * Returns the provider of the endpoint.
     *
     * @return AWS or AZURE
     */
    public abstract CloudProvider provider();

    /**
     * Returns the id that the endpoint has at its provider.
     *
     * @return of AWS {@code vpce-} and 17 hexadecimal digits, of Azure a resource path
     */
    public abstract EndpointId id();

    /**
     * Returns words about the endpoint.
     *
     * @return empty for none
     */
    public abstract Optional<String> comment();

    /**
     * Returns the region of the endpoint.
     *
     * @return empty for none; with one there is a DNS name
     */
    public abstract Optional<Region> region();

    /**
     * Returns the DNS name of the endpoint in the customer's network.
     *
     * @return empty for none
     */
    public abstract Optional<String> dnsName();

    /**
     * Returns the private address of the endpoint in the customer's network.
     *
     * @return empty for none; IPv4, or IPv6 with all eight groups
     */
    public abstract Optional<String> ipAddress();

    /**
     * Returns the id of the link on Azure.
     *
     * @return empty for none, as for AWS
     */
    public abstract Optional<String> azureLinkId();

    /** Collects what an entry shall have; {@code build()} refuses what Atlas would not take. */
    public static final class Builder extends ImmutableDataFederationEndpointRequest.Builder {
        Builder() {}
    }
}
