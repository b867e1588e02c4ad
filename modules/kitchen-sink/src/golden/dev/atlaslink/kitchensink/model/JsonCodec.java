package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads {@link Json} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class JsonCodec implements JsonInput.Reader<Json> {
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
    public List<Set<String>> properties() {
        return List.of(Set.of("json"));
    }
}
