package dev.atlaslink.client.event;

import java.net.URI;
import java.time.Instant;

/**
 * Identifies one call of an operation, with all the requests that it may take. All events of a call hold the same object.
 *
 * @param id counts the calls of one client from 1; ties the events of a call together
 * @param operationId the operation of the specification
 * @param method HTTP method
 * @param path as sent, percent-encoded, without the query
 * @param startedAt by the client's clock
 * @param pathTemplate the path as the specification has it, such as {@code /api/atlas/v2/groups/{groupId}/clusters}: the
 *     same for all calls of an operation. Of a request that the user writes, where ids may be anywhere, such as
 *     {@code /api/atlas/v2/.../clusters}
 * @param baseUrl whom the client calls: scheme, host and port
 */
public record Call(
        long id, String operationId, String method, String path, Instant startedAt, String pathTemplate, URI baseUrl) {
    private static final URI USUAL = URI.create("https://cloud.mongodb.com");

    /**
     * Creates what identifies a call of Atlas at its usual address, of an operation without variables in its path.
     *
     * @param id as above
     * @param operationId as above
     * @param method as above
     * @param path as above
     * @param startedAt as above
     */
    public Call(long id, String operationId, String method, String path, Instant startedAt) {
        this(id, operationId, method, path, startedAt, path, USUAL);
    }
}
