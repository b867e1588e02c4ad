package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.function.Consumer;

/** Reads the one value of a body by what the generator has written. */
interface CodecReader {
    /**
     * Reads a value.
     *
     * @param untold is given the name of each list that is empty in the value because the body does not tell it, and an empty
     *     name for an object whose lists are not known
     * @return {@code null} where the body is JSON's {@code null}
     */
    Object read(JsonParser parser, Consumer<String> untold) throws IOException;
}
