package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.internal.http.Requests;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads answers of success. What is not the JSON that the specification promises is a typed exception. */
final class JsonDecoder {
    private final JsonMapper mapper;

    /** One reader per type that the generated interfaces return, so that each is worked out once. */
    private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();

    JsonDecoder(JsonMapper mapper) {
        this.mapper = mapper;
    }

    Object decode(Response response, Type type) {
        boolean nothingExpected = type == void.class;
        if (nothingExpected && isEmpty(response)) {
            return null;
        }
        // Also where nothing is read: a login page, say, that some proxy put up is no deletion.
        String contentType = Requests.header(response.headers(), "Content-Type").orElse("no Content-Type");
        if (!contentType.toLowerCase(Locale.ROOT).contains("json")) {
            throw UnexpectedAnswer.of(response, "the answer is not JSON but " + contentType, null);
        }
        return nothingExpected ? null : value(response, type);
    }

    private Object value(Response response, Type type) {
        if (response.body() == null) {
            throw UnexpectedAnswer.of(response, "the answer is empty", null);
        }
        Object value;
        try (InputStream body = response.body().asInputStream()) {
            value = reader(type).readValue(body);
        } catch (IOException e) {
            throw UnexpectedAnswer.of(response, "the answer is not the JSON that was expected", unquoted(e));
        } catch (RuntimeException e) {
            throw UnexpectedAnswer.of(response, "the answer is not the JSON that was expected", e);
        }
        if (value == null) {
            throw UnexpectedAnswer.of(response, "the answer is empty", null);
        }
        return value;
    }

    private static boolean isEmpty(Response response) {
        return response.body() == null
                || Integer.valueOf(0).equals(response.body().length());
    }

    private ObjectReader reader(Type type) {
        return readers.computeIfAbsent(type, key -> mapper.readerFor(mapper.constructType(key)));
    }

    /** The parser quotes the text that it cannot parse, which may be an access token. */
    private static IOException unquoted(IOException failure) {
        Throwable root = failure.getCause() == null ? failure : failure.getCause();
        if (!(root instanceof JsonParseException malformed) || malformed.getLocation() == null) {
            return failure;
        }
        JsonLocation place = malformed.getLocation();
        return new IOException("malformed in line " + place.getLineNr() + ", column " + place.getColumnNr());
    }
}
