package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link HeadersThemeParameter}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class HeadersThemeParameterCodec implements JsonOutput.Codec<HeadersThemeParameter> {
    static final HeadersThemeParameterCodec INSTANCE = new HeadersThemeParameterCodec();

    private HeadersThemeParameterCodec() {}

    @Override
    public HeadersThemeParameter read(JsonInput in) throws IOException {
        var value = in.word("HeadersThemeParameter");
        return value == null ? null : HeadersThemeParameter.of(value);
    }

    @Override
    public void write(JsonOutput out, HeadersThemeParameter value) throws IOException {
        out.any(value.value());
    }
}
