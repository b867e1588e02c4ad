package dev.atlaslink.client.credentials;

import dev.atlaslink.client.internal.wording.Required;

/** Credentials that the client authenticates with. */
public sealed interface AtlasCredentials {
    /**
     * Uses a programmatic API key, by HTTP Digest. Works with every API generation.
     *
     * @param publicKey the user name of HTTP Digest
     * @param privateKey the password of HTTP Digest
     * @return the credentials
     * @throws IllegalArgumentException if either is blank or has a character that is never part of one, such as a line
     *     break
     */
    static AtlasCredentials apiKey(String publicKey, String privateKey) {
        return new ApiKey(publicKey, Secret.of("privateKey", privateKey));
    }

    /**
     * Uses a service account, by OAuth 2 client credentials. Works with v2 only.
     *
     * @param clientId {@code mdb_sa_id_...}
     * @param clientSecret {@code mdb_sa_sk_...}
     * @return the credentials
     * @throws IllegalArgumentException if either is blank or has a character that is never part of one, such as a line
     *     break
     */
    static AtlasCredentials serviceAccount(String clientId, String clientSecret) {
        return new ServiceAccount(clientId, Secret.of("clientSecret", clientSecret));
    }

    /**
     * Uses an OAuth access token that was issued elsewhere. The client neither renews nor revokes it. Works with v2
     * only.
     *
     * @param accessToken such as the JWT that the token endpoint issues to a service account
     * @return the credentials
     * @throws IllegalArgumentException if it is blank or has a character that a header cannot carry, such as a line break
     */
    static AtlasCredentials bearer(String accessToken) {
        return new BearerToken(Secret.of("accessToken", accessToken));
    }

    /**
     * Uses credentials that a provider returns when they are needed, so that secrets can be fetched late and replaced
     * while the client is open.
     *
     * @param provider is asked before the first request and after each refusal
     * @return the credentials
     */
    static AtlasCredentials provider(CredentialsProvider provider) {
        return new Provided(provider);
    }

    /**
     * Names the authentication scheme that these credentials use.
     *
     * @return {@code digest}, {@code oauth}, or {@code provided} where only the provider knows
     */
    String scheme();

    /**
     * Describes these credentials without their secrets.
     *
     * @return such as {@code API key "abcdefgh"}
     */
    String describe();

    /**
     * A programmatic API key.
     *
     * @param publicKey the user name of HTTP Digest
     * @param privateKey the password of HTTP Digest
     */
    record ApiKey(String publicKey, Secret privateKey) implements AtlasCredentials {
        /** Checks that both can be sent. */
        public ApiKey {
            CredentialChecks.name("publicKey", publicKey);
            CredentialChecks.secret("privateKey", privateKey);
        }

        @Override
        public String scheme() {
            return "digest";
        }

        @Override
        public String describe() {
            return "API key \"" + publicKey + "\"";
        }
    }

    /**
     * A service account.
     *
     * @param clientId the OAuth client id
     * @param clientSecret the OAuth client secret
     */
    record ServiceAccount(String clientId, Secret clientSecret) implements AtlasCredentials {
        /** Checks that both can be sent. */
        public ServiceAccount {
            CredentialChecks.name("clientId", clientId);
            CredentialChecks.secret("clientSecret", clientSecret);
        }

        @Override
        public String scheme() {
            return "oauth";
        }

        @Override
        public String describe() {
            return "service account \"" + clientId + "\"";
        }
    }

    /**
     * An access token that was issued elsewhere.
     *
     * @param token is sent as it is
     */
    record BearerToken(Secret token) implements AtlasCredentials {
        /** Checks that it can be sent. */
        public BearerToken {
            CredentialChecks.token("accessToken", token);
        }

        @Override
        public String scheme() {
            return "oauth";
        }

        @Override
        public String describe() {
            return "access token";
        }
    }

    /**
     * Credentials that the application provides when they are needed.
     *
     * @param provider is asked for them
     */
    record Provided(CredentialsProvider provider) implements AtlasCredentials {
        /** Checks that the provider is there. */
        public Provided {
            Required.notNull("provider", provider, "a provider of credentials");
        }

        @Override
        public String scheme() {
            return "provided";
        }

        @Override
        public String describe() {
            return "credentials of a provider";
        }

        /** Leaves out the provider, whose text may show what it holds. */
        @Override
        public String toString() {
            return "Provided";
        }
    }
}
