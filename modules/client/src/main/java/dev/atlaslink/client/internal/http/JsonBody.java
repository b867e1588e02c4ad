package dev.atlaslink.client.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Looks into bodies that have been read whole, for the little that tells whose they are and what they are about. */
public final class JsonBody {
    private JsonBody() {}

    static boolean isEmptyOrJson(Response response) {
        return isEmpty(response) || read(response).isContainerNode();
    }

    /**
     * Tells whether a response has no body.
     *
     * @param response to look at
     * @return whether there is nothing in it
     */
    public static boolean isEmpty(Response response) {
        return response.body() == null
                || Integer.valueOf(0).equals(response.body().length());
    }

    /** Returns the code of an error in Atlas's own form; a page of somebody else has none. */
    static Optional<String> errorCode(Response response) {
        boolean json = Requests.header(response.headers(), "Content-Type")
                .filter(MediaTypes::isJson)
                .isPresent();
        return json ? text(read(response), "errorCode") : Optional.empty();
    }

    /**
     * Returns the id of the resource that a response is about.
     *
     * @param response of any form
     * @return empty where it names none
     */
    public static Optional<String> resourceId(Response response) {
        return text(read(response), "id");
    }

    private static Optional<String> text(JsonNode body, String name) {
        return Optional.ofNullable(body.path(name).textValue()).filter(value -> !value.isBlank());
    }

    private static JsonNode read(Response response) {
        if (isEmpty(response)) {
            return MissingNode.getInstance();
        }
        try (InputStream body = response.body().asInputStream()) {
            return Mapper.JSON.readTree(body);
        } catch (IOException e) {
            // Not JSON, or cut short: it tells nothing.
            return MissingNode.getInstance();
        }
    }

    /** Made when it is needed, which few responses do. */
    private static final class Mapper {
        static final JsonMapper JSON = JsonMapper.builder().build();
    }
}
