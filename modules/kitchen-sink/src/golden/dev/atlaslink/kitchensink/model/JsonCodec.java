package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Json}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class JsonCodec implements JsonOutput.Codec<Json> {
    static final JsonCodec INSTANCE = new JsonCodec();

    private JsonCodec() {}

    @Override
    public Json read(JsonInput in) throws IOException {
        if (!in.object("Json")) {
            return null;
        }
        var builder = Json.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "json" -> {
                    var value = JsonCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.json(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, Json value) throws IOException {
        out.begin();
        out.present("json", value.json(), JsonCodec.INSTANCE);
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("json"));
    }
}
