package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link ThingsApi2}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ThingsApi2Codec implements JsonOutput.Codec<ThingsApi2> {
    static final ThingsApi2Codec INSTANCE = new ThingsApi2Codec();

    private ThingsApi2Codec() {}

    @Override
    public ThingsApi2 read(JsonInput in) throws IOException {
        if (!in.object("ThingsApi2")) {
            return null;
        }
        var builder = ThingsApi2.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.name(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, ThingsApi2 value) throws IOException {
        out.begin();
        out.present("name", value.name());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("name"));
    }
}
