package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.internal.http.Requests;
import feign.Response;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.function.Supplier;

/** Reads responses of success as what the operation asks for: JSON, or bytes and texts as they came. */
public final class BodyDecoder {
    private final JsonDecoder json;
    private final PlainDecoder plain = new PlainDecoder();

    /**
     * Creates a decoder.
     *
     * @param mapper for types that no generated codec reads
     */
    public BodyDecoder(Supplier<JsonMapper> mapper) {
        this.json = new JsonDecoder(mapper);
    }

    /**
     * Reads a response.
     *
     * @param response a success; closed afterwards
     * @param type that the generated method returns
     * @return {@code null} for {@code void} only
     * @throws dev.atlaslink.client.error.UnexpectedResponseException if the response is anything else
     */
    public Object decode(Response response, Type type) {
        boolean mayBePlain = type == byte[].class || type == String.class;
        try (response) {
            return mayBePlain && !asksForJson(response) ? plain.decode(response, type) : json.decode(response, type);
        }
    }

    private static boolean asksForJson(Response response) {
        return Requests.header(response.request().headers(), "Accept")
                .orElse("json")
                .toLowerCase(Locale.ROOT)
                .contains("json");
    }
}
