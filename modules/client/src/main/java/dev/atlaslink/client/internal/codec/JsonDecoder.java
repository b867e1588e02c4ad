package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.internal.http.JsonBody;
import dev.atlaslink.client.internal.http.MediaTypes;
import dev.atlaslink.client.internal.http.Proof;
import dev.atlaslink.client.internal.http.Requests;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Reads responses of success. What is not the JSON that the specification promises is a typed exception. */
final class JsonDecoder {
    private final JsonMapper mapper;

    /** One form per type that the generated interfaces return, so that each is worked out once. */
    private final Map<Type, Form> forms = new ConcurrentHashMap<>();

    JsonDecoder(JsonMapper mapper) {
        this.mapper = mapper;
    }

    Object decode(Response response, Type type) {
        if (type == void.class && Proof.ofSuccess(response) == Proof.ACTED) {
            return null;
        }
        if (type != void.class && JsonBody.isEmpty(response)) {
            throw UnexpectedResponse.of(response, "the response is empty, although one with a body was promised", null);
        }
        // Also where nothing is read: a login page, say, that some proxy put up is no deletion.
        String contentType = Requests.header(response.headers(), "Content-Type").orElse("no Content-Type");
        if (!MediaTypes.isJson(contentType)) {
            throw UnexpectedResponse.of(response, "the response is not JSON but " + contentType, null);
        }
        return value(response, type);
    }

    private Object value(Response response, Type type) {
        Object value;
        try (InputStream body = response.body().asInputStream()) {
            value = read(response, body, forms.computeIfAbsent(type, this::form));
        } catch (UnexpectedResponseException e) {
            throw e;
        } catch (JsonMappingException e) {
            throw UnexpectedResponse.of(
                    response, "the response is not the JSON that was expected" + JsonPlace.of(e), unquoted(e));
        } catch (IOException e) {
            throw UnexpectedResponse.of(response, "the response is not the JSON that was expected", unquoted(e));
        } catch (RuntimeException e) {
            throw UnexpectedResponse.of(response, "the response is not the JSON that was expected", e);
        }
        if (value == null) {
            throw UnexpectedResponse.of(response, "the response is empty", null);
        }
        return value;
    }

    private Object read(Response response, InputStream body, Form form) throws IOException {
        if (form.check().isEmpty()) {
            return form.reader().readValue(body);
        }
        JsonNode tree = mapper.readTree(body);
        Optional<String> fault = form.check().get().apply(tree);
        if (fault.isPresent()) {
            throw UnexpectedResponse.of(response, fault.get(), null);
        }
        return form.reader().readValue(tree);
    }

    private Form form(Type type) {
        JavaType javaType = mapper.constructType(type);
        return new Form(mapper.readerFor(javaType), check(javaType));
    }

    /** An absent list must not be read as an empty one wherever something is decided from it. */
    private Optional<Function<JsonNode, Optional<String>>> check(JavaType type) {
        if (PageForm.isOf(type, mapper)) {
            return Optional.of(PageForm::fault);
        }
        return ReadyServiceForm.isOf(type, mapper) ? Optional.of(ReadyServiceForm::fault) : Optional.empty();
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

    /**
     * How to read a type.
     *
     * @param check says what is wrong with a body before it is read, where reading would lose that
     */
    private record Form(ObjectReader reader, Optional<Function<JsonNode, Optional<String>>> check) {}
}
