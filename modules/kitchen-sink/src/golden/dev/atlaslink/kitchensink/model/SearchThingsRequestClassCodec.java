package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link SearchThingsRequestClass} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class SearchThingsRequestClassCodec implements JsonInput.Reader<SearchThingsRequestClass> {
    static final SearchThingsRequestClassCodec INSTANCE = new SearchThingsRequestClassCodec();

    private SearchThingsRequestClassCodec() {}

    @Override
    public SearchThingsRequestClass read(JsonInput in) throws IOException {
        var value = in.word("SearchThingsRequestClass");
        return value == null ? null : SearchThingsRequestClass.of(value);
    }
}
