/**
 * Feign interfaces of the v2 generation of the Atlas private-endpoint and encryption-at-rest API, generated at build
 * time from {@code specs/atlas-v2.yaml}: one interface per tag, one method per operation and success media type, named
 * by its operationId.
 *
 * <p>The interfaces carry no authentication and no retries; the client module puts both beneath them.
 */
package dev.atlaslink.api.v2;
