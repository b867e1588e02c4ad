package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link HeadersThemeParameter} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class HeadersThemeParameterCodec implements JsonInput.Reader<HeadersThemeParameter> {
    static final HeadersThemeParameterCodec INSTANCE = new HeadersThemeParameterCodec();

    private HeadersThemeParameterCodec() {}

    @Override
    public HeadersThemeParameter read(JsonInput in) throws IOException {
        var value = in.word("HeadersThemeParameter");
        return value == null ? null : HeadersThemeParameter.of(value);
    }
}
