package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Mixed}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class MixedCodec implements JsonOutput.Codec<Mixed> {
    static final MixedCodec INSTANCE = new MixedCodec();

    private MixedCodec() {}

    @Override
    public Mixed read(JsonInput in) throws IOException {
        if (!in.object("Mixed")) {
            return null;
        }
        MixedJson json = new MixedJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> json.name(in.text());
                case "roast" -> json.roast(in.text());
                case "made" -> json.made(in.text());
                case "properties" -> json.properties2(in.text());
                case "leaf" -> json.leaf(in.text());
                case "sparkling" -> json.sparkling(in.truth());
                default -> json.unknownProperty(name, in.any());
            }
        }
        in.toldNothing();
        return json.build();
    }

    @Override
    public void write(JsonOutput out, Mixed value) throws IOException {
        if (value instanceof Coffee variant) {
            CoffeeCodec.INSTANCE.write(out, variant);
        } else if (value instanceof Tea variant) {
            TeaCodec.INSTANCE.write(out, variant);
        } else if (value instanceof Water variant) {
            WaterCodec.INSTANCE.write(out, variant);
        } else {
            out.any(((Mixed.Unknown) value).properties());
        }
    }

    @Override
    public List<Set<String>> properties() {
        return JsonInput.properties(CoffeeCodec.INSTANCE, TeaCodec.INSTANCE, WaterCodec.INSTANCE);
    }
}
