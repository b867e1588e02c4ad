package dev.atlaslink.client.internal.pipeline;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.internal.codec.BodyDecoder;
import dev.atlaslink.client.internal.codec.RequestEncoder;
import java.util.function.Supplier;

/**
 * What is worked out once about the generated types, for all views of a client, so that a view is cheap.
 *
 * @param implementations of interfaces
 * @param decoder reads bodies
 */
record Bindings(Implementations implementations, BodyDecoder decoder) {
    static Bindings create(Supplier<JsonMapper> mapper) {
        return new Bindings(new Implementations(new RequestEncoder(mapper)), new BodyDecoder(mapper));
    }
}
