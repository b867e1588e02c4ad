package dev.atlaslink.client.credentials;

/** Says with what the client proves who it is. */
public sealed interface AtlasCredentials {
    /**
     * Uses a programmatic API key, by HTTP Digest. Works with every API generation.
     *
     * @param publicKey serves as the user name
     * @param privateKey serves as the password
     * @return the credentials
     * @throws IllegalArgumentException if either is blank
     */
    static AtlasCredentials apiKey(String publicKey, String privateKey) {
        return new ApiKey(publicKey, Secret.of(privateKey));
    }

    /**
     * Uses a service account, by OAuth 2 client credentials. Works with v2 only.
     *
     * @param clientId {@code mdb_sa_id_...}
     * @param clientSecret {@code mdb_sa_sk_...}
     * @return the credentials
     * @throws IllegalArgumentException if either is blank
     */
    static AtlasCredentials serviceAccount(String clientId, String clientSecret) {
        return new ServiceAccount(clientId, Secret.of(clientSecret));
    }

    /**
     * Names the authentication scheme that these credentials use.
     *
     * @return {@code digest} or {@code oauth}
     */
    String scheme();

    /**
     * A programmatic API key.
     *
     * @param publicKey serves as the user name
     * @param privateKey serves as the password
     */
    record ApiKey(String publicKey, Secret privateKey) implements AtlasCredentials {
        /** Checks that the public key is not blank. */
        public ApiKey {
            requireText("publicKey", publicKey);
        }

        @Override
        public String scheme() {
            return "digest";
        }
    }

    /**
     * A service account.
     *
     * @param clientId serves as the OAuth client id
     * @param clientSecret serves as the OAuth client secret
     */
    record ServiceAccount(String clientId, Secret clientSecret) implements AtlasCredentials {
        /** Checks that the client id is not blank. */
        public ServiceAccount {
            requireText("clientId", clientId);
        }

        @Override
        public String scheme() {
            return "oauth";
        }
    }

    private static void requireText(String field, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(field + " is blank; allowed is any text that is not");
        }
    }
}
