package dev.atlaslink.client.internal.codec;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The body of a request.
 *
 * @param bytes not to be changed; {@code null} where there is no body
 * @param contentType in place of the operation's, which does not know what divides the parts of this body; usually empty
 */
@SuppressWarnings("ArrayRecordComponent") // It is compared nowhere.
public record EncodedBody(byte[] bytes, Optional<String> contentType) {
    /** No body. */
    public static final EncodedBody NONE = of(null);

    static EncodedBody of(byte[] bytes) {
        return new EncodedBody(bytes, Optional.empty());
    }

    /**
     * Adds what the headers have to say of the body.
     *
     * @param headers of the operation, by names whose case does not matter
     */
    public Map<String, Collection<String>> describedIn(Map<String, Collection<String>> headers) {
        if (contentType.isEmpty()) {
            return headers;
        }
        Map<String, Collection<String>> described = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        described.putAll(headers);
        described.put("Content-Type", List.of(contentType.get()));
        return described;
    }
}
