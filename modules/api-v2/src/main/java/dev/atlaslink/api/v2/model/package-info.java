/**
 * Request and response bodies of the v2 generation of the Atlas private-endpoint and encryption-at-rest API, generated at
 * build time from {@code specs/atlas-v2.yaml}.
 *
 * <p>All are immutable, read JSON {@code null} as absent, keep properties and enum values they do not know, and mask
 * secrets in {@code toString}. They need only Jackson's annotations, which Jackson 2 and 3 share.
 */
@ModelStyle
package dev.atlaslink.api.v2.model;
