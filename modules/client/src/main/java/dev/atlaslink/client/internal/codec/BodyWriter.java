package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes the one value of a body. */
interface BodyWriter {
    void write(JsonGenerator generator, Object value) throws IOException;
}
