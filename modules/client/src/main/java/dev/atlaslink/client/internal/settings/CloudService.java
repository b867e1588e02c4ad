package dev.atlaslink.client.internal.settings;

import dev.atlaslink.client.internal.wording.Required;
import java.net.URI;

/** Knows the addresses of the public and the government cloud (Atlas CLI, Terraform provider). */
public final class CloudService {
    /** The address of the public cloud. */
    public static final URI PUBLIC = URI.create("https://cloud.mongodb.com");

    private static final URI GOVERNMENT = URI.create("https://cloud.mongodbgov.com");

    private CloudService() {}

    /**
     * Returns the address of a cloud.
     *
     * @param field what the name was found as
     * @param service cloud or cloudgov
     * @return its address
     * @throws IllegalArgumentException if it is no such name
     */
    public static URI baseUrl(String field, String service) {
        return switch (service) {
            case "cloud" -> PUBLIC;
            case "cloudgov" -> GOVERNMENT;
            default -> throw Required.refusal(field, service, "cloud or cloudgov");
        };
    }
}
