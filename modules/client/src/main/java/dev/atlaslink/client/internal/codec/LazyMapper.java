package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.function.Supplier;

/**
 * Makes the JSON mapper of a client when something needs it: a body or type that the generated code does not know.
 *
 * <p>Until then not even its class is loaded, nor those of its modules, which takes longer than a call. A lambda or a reference
 * to the method that makes it would load them.
 */
public final class LazyMapper implements Supplier<JsonMapper> {
    private volatile JsonMapper mapper;

    /** Creates what has no mapper yet. */
    public LazyMapper() {}

    @Override
    public JsonMapper get() {
        JsonMapper known = mapper;
        if (known == null) {
            // Two threads may make one each, which are alike.
            known = JsonCodec.mapper();
            mapper = known;
        }
        return known;
    }
}
