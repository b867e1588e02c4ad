package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.internal.settings.RawChecks;
import dev.atlaslink.client.internal.wording.Required;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Takes bodies that users have written themselves. */
public final class RawBody {
    private static final String ALLOWED = "a text in JSON";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RawBody() {}

    /**
     * Takes a body in JSON.
     *
     * @param json any value
     * @return the body, with the media type of the request
     * @throws IllegalArgumentException if it is no JSON, or beyond the limits of Jackson; it says where, but not what, which
     *     may be a secret
     */
    public static EncodedBody json(String json) {
        Required.notNull("json", json, ALLOWED);
        try {
            if (JSON.readTree(json).isMissingNode()) {
                throw new IllegalArgumentException("json is empty; allowed is " + ALLOWED);
            }
        } catch (JsonProcessingException e) {
            // No cause: its message repeats the text.
            throw new IllegalArgumentException("json is " + problem(e) + "; allowed is " + ALLOWED);
        }
        return EncodedBody.of(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Takes a body of any kind.
     *
     * @param bytes copied
     * @param mediaType its Content-Type
     * @return the body
     * @throws IllegalArgumentException if it is missing, or the media type is none
     */
    public static EncodedBody bytes(byte[] bytes, String mediaType) {
        byte[] copy = Required.notNull("body", bytes, "the bytes of a body").clone();
        return new EncodedBody(copy, Optional.of(RawChecks.mediaType(mediaType)));
    }

    /** What goes beyond a limit of Jackson's has no place. */
    private static String problem(JsonProcessingException e) {
        return Optional.ofNullable(e.getLocation())
                .map(at -> "malformed in line " + at.getLineNr() + ", column " + at.getColumnNr())
                .orElse("deeper or longer than Jackson reads");
    }
}
