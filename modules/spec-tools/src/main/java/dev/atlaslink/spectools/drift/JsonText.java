package dev.atlaslink.spectools.drift;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** Writes maps, lists, texts and numbers as JSON that no terminal obeys; keys keep their order. */
final class JsonText {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build()
            .writerWithDefaultPrettyPrinter();

    private JsonText() {}

    static String of(Object value) {
        try {
            // The one control character of ASCII that JSON lets stand; it can be within a string only.
            return WRITER.writeValueAsString(value).replace("\u007f", "\\u007f");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a result cannot be written as JSON", e);
        }
    }
}
