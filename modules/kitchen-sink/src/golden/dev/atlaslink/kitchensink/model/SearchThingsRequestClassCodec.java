package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link SearchThingsRequestClass}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class SearchThingsRequestClassCodec implements JsonOutput.Codec<SearchThingsRequestClass> {
    static final SearchThingsRequestClassCodec INSTANCE = new SearchThingsRequestClassCodec();

    private SearchThingsRequestClassCodec() {}

    @Override
    public SearchThingsRequestClass read(JsonInput in) throws IOException {
        var value = in.word("SearchThingsRequestClass");
        return value == null ? null : SearchThingsRequestClass.of(value);
    }

    @Override
    public void write(JsonOutput out, SearchThingsRequestClass value) throws IOException {
        out.any(value.value());
    }
}
