package dev.atlaslink.client;

import dev.atlaslink.client.internal.wording.Required;
import java.net.URI;

/** Knows where the public and the government cloud answer (Atlas CLI, Terraform provider). */
final class CloudService {
    static final URI PUBLIC = URI.create("https://cloud.mongodb.com");

    private static final URI GOVERNMENT = URI.create("https://cloud.mongodbgov.com");

    private CloudService() {}

    static URI baseUrl(String field, String service) {
        return switch (service) {
            case "cloud" -> PUBLIC;
            case "cloudgov" -> GOVERNMENT;
            default -> throw Required.refusal(field, service, "cloud or cloudgov");
        };
    }
}
