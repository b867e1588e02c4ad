package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/**
 * JSON that is well-formed, but not that of the type it was read as, or a value that holds what cannot be written. The
 * message says where, and holds no value.
 */
public final class JsonMismatchException extends JsonProcessingException {
    private static final long serialVersionUID = 1;

    JsonMismatchException(String message, JsonLocation place, Throwable cause) {
        super(message, place, cause);
    }
}
