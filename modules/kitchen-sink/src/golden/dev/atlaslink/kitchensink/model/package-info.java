/**
 * Request and response bodies of the kitchen sink, generated from its OpenAPI document.
 *
 * <p>All are immutable, read JSON {@code null} as absent, keep properties and enum values they do not know, and mask
 * secrets in {@code toString}. They need only Jackson's annotations, which Jackson 2 and 3 share.
 */
@ModelStyle
package dev.atlaslink.kitchensink.model;
