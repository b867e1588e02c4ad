/**
 * Request and response bodies of the two deprecated v1.0 generations of the Atlas private-endpoint API, generated at
 * build time from {@code specs/atlas-v1.0.yaml}.
 *
 * <p>All are immutable, read JSON {@code null} as absent, keep properties and enum values they do not know, and mask
 * secrets in {@code toString}. They need only Jackson's annotations, which Jackson 2 and 3 share.
 */
@ModelStyle
package dev.atlaslink.api.v1.model;
