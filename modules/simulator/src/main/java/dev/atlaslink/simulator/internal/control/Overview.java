package dev.atlaslink.simulator.internal.control;

import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Says to whoever looks at the address alone, as in a browser, what listens there. */
final class Overview {

    private static final Set<String> PATHS = Set.of("/", "/_atlas", "/_atlas/");
    private static final String TEXT = """
            This is the Atlas simulator of Atlaslink. It is not Atlas, and nothing here costs anything.

            /api/atlas/v2/groups/{groupId}/...    the API; HTTP Digest or an access token
            /api/atlas/v1.0/groups/{groupId}/...  its deprecated generations; HTTP Digest
            /api/oauth/token                      access tokens for service accounts
            /_atlas/health                        whether it is up, and for which project
            /_atlas/state                         all that it holds
            /_atlas/journal                       what it was asked, and why it refused
            /_atlas/control-plane.yaml            all that can be done under /_atlas, as OpenAPI
            """;

    private Overview() {}

    static boolean isAskedFor(ReceivedRequest request) {
        return request.method().equals("GET") && PATHS.contains(request.path());
    }

    static Response response() {
        return Response.bytes(200, "text/plain;charset=utf-8", TEXT.getBytes(StandardCharsets.UTF_8));
    }
}
