package dev.atlaslink.generator.examples;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A body that a document shows.
 *
 * @param place operation, direction, media type and name of the example, for reports
 * @param target what is generated for it
 * @param body the example
 */
record Example(String place, Target target, JsonNode body) {
    /** What is generated for a body. */
    sealed interface Target {}

    /**
     * The response of a method.
     *
     * @param request HTTP method and path, parameters in the path without a name
     * @param mediaType of the response
     */
    record Response(String request, String mediaType) implements Target {}

    /**
     * The request of a method.
     *
     * @param request HTTP method and path, parameters in the path without a name
     * @param mediaType of the request
     */
    record Request(String request, String mediaType) implements Target {}

    /**
     * A model.
     *
     * @param schema its name in the document
     */
    record Model(String schema) implements Target {}
}
