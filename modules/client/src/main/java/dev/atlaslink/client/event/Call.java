package dev.atlaslink.client.event;

import java.time.Instant;

/**
 * Identifies one call of an operation, with all the requests that it may take.
 *
 * @param id counts the calls of one client from 1; ties the events of a call together
 * @param operationId the operation of the specification
 * @param method HTTP method
 * @param path as sent, percent-encoded, without the query
 * @param startedAt by the client's clock
 */
public record Call(long id, String operationId, String method, String path, Instant startedAt) {}
