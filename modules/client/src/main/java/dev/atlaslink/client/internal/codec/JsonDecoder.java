package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
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
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Reads responses of success. What is not the JSON that the specification promises is a typed exception. */
final class JsonDecoder {
    private static final JsonFactory JSON = new JsonFactory();

    private final Supplier<JsonMapper> mapper;

    /** One form per type that the generated interfaces return, so that each is worked out once. */
    private final Map<Type, Form> forms = new ConcurrentHashMap<>();

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
        Form form = forms.computeIfAbsent(type, this::form);
        Object value;
        try (InputStream body = response.body().asInputStream();
                JsonParser parser = form.watch().apply(JSON.createParser(body))) {
            value = form.reader().read(parser);
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

    private Form form(Type type) {
        return GeneratedCodecs.of(type)
                .map(codec -> new Form(codec.reader(), watch(type, codec)))
                .orElseGet(() -> formByDatabind(mapper.get().constructType(type)));
    }

    private static UnaryOperator<JsonParser> watch(Type type, GeneratedCodec codec) {
        return type instanceof ParameterizedType list
                ? watch((Class<?>) list.getActualTypeArguments()[0], true, codec.properties())
                : watch((Class<?>) type, false, codec.properties());
    }

    /** A user's own type, or one that another generator has made, or a collection of any. */
    private Form formByDatabind(JavaType type) {
        BodyReader reader = mapper.get().readerFor(type)::readValue;
        if (type.isCollectionLikeType()) {
            Class<?> item = type.getContentType().getRawClass();
            return new Form(
                    reader,
                    watch(
                            item,
                            true,
                            GeneratedCodecs.of(item)
                                    .map(GeneratedCodec::properties)
                                    .orElse(List.of())));
        }
        boolean object = !type.isPrimitive() && !type.isContainerType();
        return new Form(
                reader,
                watch(type.getRawClass(), false, object ? List.of(PropertyNames.of(type, mapper.get())) : List.of()));
    }

    /** An absent list must not be read as an empty one wherever something is decided from it. */
    private static UnaryOperator<JsonParser> watch(Class<?> item, boolean list, List<Set<String>> properties) {
        if (!list && PageParser.isFor(properties)) {
            return PageParser::new;
        }
        return ReadyServiceParser.isFor(item, properties)
                ? parser -> new ReadyServiceParser(parser, list)
                : UnaryOperator.identity();
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
     * @param watch looks at what is read for what the value no longer tells
     */
    private record Form(BodyReader reader, UnaryOperator<JsonParser> watch) {}
}
