package dev.atlaslink.spring;

import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.ProjectId;
import java.net.URI;
import java.util.Optional;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * Says where Atlas is and who calls. A bean of this type takes the place of the properties for address, project and
 * credentials, of beans with credentials, and of the environment with the Atlas CLI's profile, none of which is read then.
 */
public interface AtlasConnectionDetails extends ConnectionDetails {
    /**
     * Returns the address of Atlas.
     *
     * @return scheme, host and port only; default {@code https://cloud.mongodb.com}
     */
    default URI baseUrl() {
        return URI.create("https://cloud.mongodb.com");
    }

    /**
     * Returns the credentials that the client authenticates with.
     *
     * @return credentials for every generation that can use them
     */
    AtlasCredentials credentials();

    /**
     * Returns other credentials for v1.0, which takes API keys only.
     *
     * @return an API key, or a provider of one; default none, and {@link #credentials()} serve v1.0 where they can
     */
    default Optional<AtlasCredentials> v1Credentials() {
        return Optional.empty();
    }

    /**
     * Returns the default project.
     *
     * @return default none, and then that of the property {@code atlaslink.project-id}, if it is set
     */
    default Optional<ProjectId> projectId() {
        return Optional.empty();
    }
}
