package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/**
 * Sees what is read go by, for what the value that is made of it no longer tells: whether a list was there. All other ways to
 * read on lead to {@link #nextToken()}.
 */
abstract class WatchedParser extends JsonParserDelegate {
    private int depth;

    WatchedParser(JsonParser parser) {
        super(parser);
    }

    @Override
    public final JsonToken nextToken() throws IOException {
        JsonToken token = delegate.nextToken();
        if (token != null) {
            watch(token);
        }
        return token;
    }

    @Override
    public final String nextFieldName() throws IOException {
        String name = delegate.nextFieldName();
        if (name == null && delegate.currentToken() != null) {
            watch(delegate.currentToken());
        }
        return name;
    }

    @Override
    public final JsonToken nextValue() throws IOException {
        JsonToken token = nextToken();
        return token == JsonToken.FIELD_NAME ? nextToken() : token;
    }

    @Override
    public final JsonParser skipChildren() throws IOException {
        if (currentToken() != null && currentToken().isStructStart()) {
            int outside = depth - 1;
            while (depth > outside) {
                nextToken();
            }
        }
        return this;
    }

    private void watch(JsonToken token) throws IOException {
        if (token.isStructEnd()) {
            ended(depth);
            depth--;
        } else if (token != JsonToken.FIELD_NAME) {
            value(depth, token);
            depth += token.isStructStart() ? 1 : 0;
        }
    }

    /**
     * Called at each value, at the start of objects and lists too.
     *
     * @param depth how many objects and lists it is in; the name of a property is {@link #currentName()}
     */
    abstract void value(int depth, JsonToken token) throws IOException;

    /**
     * Called at the end of each object and list.
     *
     * @param depth how many objects and lists end, from the outermost to this one
     */
    abstract void ended(int depth) throws IOException;
}
