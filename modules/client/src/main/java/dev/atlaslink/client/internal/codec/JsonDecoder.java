package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.internal.http.JsonBody;
import dev.atlaslink.client.internal.http.MediaTypes;
import dev.atlaslink.client.internal.http.Proof;
import dev.atlaslink.client.internal.http.Requests;
import feign.Response;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Reads responses of success. What is not the JSON that the specification promises is a typed exception. */
final class JsonDecoder {
    private final Supplier<JsonMapper> mapper;

    /** One form per type that the generated interfaces return, so that each is worked out once. */
    private final Map<Type, BodyForm> forms = new ConcurrentHashMap<>();

    JsonDecoder(Supplier<JsonMapper> mapper) {
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
        BodyForm form = forms.computeIfAbsent(type, this::form);
        Object value;
        try {
            value = form.read(response.body());
        } catch (UnfitBodyIOException e) {
            throw unfit(response, e);
        } catch (JsonMappingException e) {
            throw e.getCause() instanceof UnfitBodyIOException unfit // databind says where in the body it was
                    ? unfit(response, unfit)
                    : unexpected(response, JsonPlace.of(e), unquoted(e));
        } catch (StreamReadException e) {
            throw unexpected(response, "", unquoted(e));
        } catch (JsonProcessingException e) {
            throw unexpected(response, ": " + e.getOriginalMessage(), e);
        } catch (IOException | RuntimeException e) {
            throw unexpected(response, "", e);
        }
        if (value == null) {
            throw UnexpectedResponse.of(response, "the response is empty", null);
        }
        return value;
    }

    private static UnexpectedResponseException unfit(Response response, UnfitBodyIOException failure) {
        return UnexpectedResponse.of(response, failure.getMessage(), null);
    }

    private static UnexpectedResponseException unexpected(Response response, String place, Exception cause) {
        return UnexpectedResponse.of(response, "the response is not the JSON that was expected" + place, cause);
    }

    private BodyForm form(Type type) {
        return GeneratedCodecs.of(type)
                .map(codec -> BodyForm.generated(codec.reader(), watch(type, codec)))
                .orElseGet(() -> formByDatabind(mapper.get().constructType(type)));
    }

    private static Watch watch(Type type, GeneratedCodec codec) {
        return type instanceof ParameterizedType list
                ? Watch.of((Class<?>) list.getActualTypeArguments()[0], true, codec.properties())
                : Watch.of((Class<?>) type, false, codec.properties());
    }

    /** A user's own type, or one that another generator has made, or a collection of any. */
    private BodyForm formByDatabind(JavaType type) {
        return BodyForm.byDatabind(mapper.get().readerFor(type)::readValue, watchByDatabind(type));
    }

    private Watch watchByDatabind(JavaType type) {
        if (type.isCollectionLikeType()) {
            Class<?> item = type.getContentType().getRawClass();
            return Watch.of(
                    item,
                    true,
                    GeneratedCodecs.of(item).map(GeneratedCodec::properties).orElse(List.of()));
        }
        boolean object = !type.isPrimitive() && !type.isContainerType();
        return Watch.of(type.getRawClass(), false, object ? List.of(PropertyNames.of(type, mapper.get())) : List.of());
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
