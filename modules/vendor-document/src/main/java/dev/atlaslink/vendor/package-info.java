/**
 * Feign interfaces of all operations of the vendor's OpenAPI document, generated at build time from the copy that the user
 * gives: one interface per tag, one method per operation and published version.
 *
 * <p>The interfaces carry no authentication and no retries; {@code AtlasClient.api} puts both beneath them.
 */
package dev.atlaslink.vendor;
