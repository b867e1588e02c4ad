package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.internal.codec.PermissionCodes;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;

/**
 * A 401 whose body has been read: only the body tells a lack of permission from bad credentials, and a connection whose
 * response is left unread cannot carry the next request.
 *
 * @param response the same response, its body in memory
 * @param aboutPermission whether the credentials were good, but not for this
 */
record Refusal(Response response, boolean aboutPermission) {
    /** Far more than any error body; a longer one is cut. */
    private static final int LIMIT = 1 << 20;

    static Refusal read(Response response) throws IOException {
        byte[] body = new byte[0];
        if (response.body() != null) {
            try (response;
                    InputStream in = response.body().asInputStream()) {
                body = in.readNBytes(LIMIT);
            }
        }
        return new Refusal(response.toBuilder().body(body).build(), PermissionCodes.in(body));
    }
}
