package dev.atlaslink.client.internal.pipeline;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.internal.codec.JsonDecoder;
import dev.atlaslink.client.internal.codec.RequestEncoder;
import feign.Contract;

/**
 * What is worked out once about the generated types, for all views of a client, so that a view is cheap.
 *
 * @param contract reads interfaces
 * @param encoder writes bodies
 * @param decoder reads bodies
 */
record Bindings(Contract contract, RequestEncoder encoder, JsonDecoder decoder) {
    static Bindings create(JsonMapper mapper) {
        return new Bindings(new ParsedOnce(), new RequestEncoder(mapper), new JsonDecoder(mapper));
    }
}
