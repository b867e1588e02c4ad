package dev.atlaslink.client.credentials;

/** Provides credentials that the application keeps elsewhere, such as in a vault; {@link FileCredentials} in files. */
@FunctionalInterface
public interface CredentialsProvider {
    /**
     * Returns the credentials to use now. Called before the first request, and again whenever Atlas refuses them (401).
     * If it returns others then, the request is repeated with these; so a secret can be replaced while the client is
     * open. Only one thread at a time calls it, and others may wait for it.
     *
     * @return an API key, a service account or an access token
     */
    AtlasCredentials credentials();
}
