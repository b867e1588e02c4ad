package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Twofold}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class TwofoldCodec implements JsonOutput.Codec<Twofold> {
    static final TwofoldCodec INSTANCE = new TwofoldCodec();

    private TwofoldCodec() {}

    @Override
    public Twofold read(JsonInput in) throws IOException {
        if (!in.object("Twofold")) {
            return null;
        }
        TwofoldJson json = new TwofoldJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "raw" -> json.raw(in.text());
                case "value" -> json.value(in.any());
                case "detail" -> json.detail(in.any());
                case "more" -> json.more(in.any());
                case "size" -> json.size(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        in.toldNothing();
        return json.build();
    }

    @Override
    public void write(JsonOutput out, Twofold value) throws IOException {
        if (value instanceof RawFold variant) {
            RawFoldCodec.INSTANCE.write(out, variant);
        } else if (value instanceof SizeFold variant) {
            SizeFoldCodec.INSTANCE.write(out, variant);
        } else {
            out.any(((Twofold.Unknown) value).properties());
        }
    }

    @Override
    public List<Set<String>> properties() {
        return JsonInput.properties(RawFoldCodec.INSTANCE, SizeFoldCodec.INSTANCE);
    }
}
