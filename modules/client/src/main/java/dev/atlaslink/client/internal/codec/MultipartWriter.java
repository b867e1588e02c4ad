package dev.atlaslink.client.internal.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.hc.client5.http.entity.mime.HttpMultipartMode;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;

/**
 * Writes multipart bodies by HttpClient's own writer. They are written here and not by the transport, so that they are the
 * same whatever transport the user gives, and can be sent again.
 *
 * <p>What the parts are is OpenAPI's default: bytes are a file, objects are JSON, all else is plain text, and each value of a
 * list is a part of its own.
 */
final class MultipartWriter {
    private final Function<Object, Optional<String>> json;

    /**
     * @param json writes objects, and gives nothing for values that are none
     */
    MultipartWriter(Function<Object, Optional<String>> json) {
        this.json = json;
    }

    EncodedBody write(Map<String, List<Object>> fields, String contentType) {
        MultipartEntityBuilder parts = MultipartEntityBuilder.create()
                .setMode(HttpMultipartMode.EXTENDED)
                .setCharset(StandardCharsets.UTF_8)
                .setMimeSubtype(contentType.substring(contentType.indexOf('/') + 1));
        fields.forEach((name, values) -> values.forEach(value -> add(parts, bytewise(name), value)));
        try (HttpEntity entity = parts.build();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            entity.writeTo(bytes);
            return new EncodedBody(bytes.toByteArray(), Optional.of(entity.getContentType()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** HttpClient writes the name of a part byte by byte, and servers read UTF-8 (RFC 7578, section 5.1). */
    private static String bytewise(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private void add(MultipartEntityBuilder parts, String name, Object value) {
        if (value instanceof byte[] file) {
            // Servers tell files from texts by the file's name, and ours has none.
            parts.addBinaryBody(name, file, ContentType.APPLICATION_OCTET_STREAM, name);
            return;
        }
        Optional<String> object = json.apply(value);
        parts.addTextBody(
                name,
                object.orElseGet(value::toString),
                object.isPresent()
                        ? ContentType.APPLICATION_JSON
                        : ContentType.TEXT_PLAIN.withCharset(StandardCharsets.UTF_8));
    }
}
