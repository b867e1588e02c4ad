package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Reads the one value of a body. */
interface BodyReader {
    /** Returns {@code null} where the body is JSON's {@code null}. */
    Object read(JsonParser parser) throws IOException;
}
