package dev.atlaslink.generator;

import io.swagger.v3.oas.models.media.MediaType;

/**
 * One of the methods that an operation becomes.
 *
 * @param name of the method, in the document's spelling
 * @param format of the response
 * @param response the body of the response, or {@code null}
 * @param request form of the request's body, or {@code null} where there is none
 */
record Variant(String name, BodyFormat format, MediaType response, BodyFormat request) {}
