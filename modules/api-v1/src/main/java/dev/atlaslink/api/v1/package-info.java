/**
 * Feign interfaces of the two deprecated v1.0 generations of the Atlas private-endpoint API, generated at build
 * time from {@code specs/atlas-v1.0.yaml}: one interface per tag, one method per operation and success media type, named
 * by its operationId.
 *
 * <p>The interfaces carry no authentication and no retries; the client module puts both beneath them.
 */
package dev.atlaslink.api.v1;
