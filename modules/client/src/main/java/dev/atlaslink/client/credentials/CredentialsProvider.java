package dev.atlaslink.client.credentials;

/** Gets credentials from wherever an application keeps them, such as a vault. */
@FunctionalInterface
public interface CredentialsProvider {
    /**
     * Returns the credentials to use now. Called before the first request, and again each time that Atlas refuses what it
     * returned (401): return something else then, and the request is repeated with that, so that a secret can be replaced
     * while the client lives. One thread at a time calls; others may wait for it.
     *
     * @return an API key, a service account or an access token
     */
    AtlasCredentials credentials();
}
