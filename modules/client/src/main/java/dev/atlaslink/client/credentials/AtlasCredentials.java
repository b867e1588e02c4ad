package dev.atlaslink.client.credentials;

import dev.atlaslink.client.internal.wording.Required;

/** Says with what the client proves who it is. */
public sealed interface AtlasCredentials {
    /**
     * Uses a programmatic API key, by HTTP Digest. Works with every API generation.
     *
     * @param publicKey serves as the user name
     * @param privateKey serves as the password
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
     * Uses an OAuth access token that was issued elsewhere, as it is: it is neither renewed nor revoked. Works with v2
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
     * Uses what a provider returns when it is needed, so that secrets can be fetched late and replaced while the client
     * lives.
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
     * Says what these credentials are, by what is no secret of them.
     *
     * @return such as {@code API key "abcdefgh"}
     */
    String describe();

    /**
     * A programmatic API key.
     *
     * @param publicKey serves as the user name
     * @param privateKey serves as the password
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
     * @param clientId serves as the OAuth client id
     * @param clientSecret serves as the OAuth client secret
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
