package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.Set;

/** Knows the codes of 401s that speak of roles, not of credentials (Atlas API error codes). */
public final class PermissionCodes {
    private static final Set<String> CODES = Set.of("NOT_IN_GROUP", "USER_UNAUTHORIZED", "USER_CANNOT_ACCESS_GROUP");
    private static final ObjectReader JSON = JsonCodec.mapper().reader();

    private PermissionCodes() {}

    static boolean contains(String errorCode) {
        return CODES.contains(errorCode);
    }

    /**
     * Tells whether an error body has such a code.
     *
     * @param body of a 401; anything that is not Atlas's JSON has none
     * @return whether it speaks of roles
     */
    public static boolean in(byte[] body) {
        try {
            return contains(JSON.readTree(body).path("errorCode").asText());
        } catch (IOException e) {
            // A proxy's page, or cut short: nothing says that the credentials were good.
            return false;
        }
    }
}
