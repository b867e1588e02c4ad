package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link ThingPage20250312}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ThingPage20250312Codec implements JsonOutput.Codec<ThingPage20250312> {
    static final ThingPage20250312Codec INSTANCE = new ThingPage20250312Codec();

    private ThingPage20250312Codec() {}

    @Override
    public ThingPage20250312 read(JsonInput in) throws IOException {
        if (!in.object("ThingPage20250312")) {
            return null;
        }
        var builder = ThingPage20250312.builder();
        boolean itemsTold = false;
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "items" -> {
                    itemsTold = in.isList();
                    for (boolean more = in.first(); more; more = in.more()) {
                        var value = Thing20250312Codec.INSTANCE.read(in);
                        if (value != null) {
                            builder.addItems(value);
                        } else {
                            itemsTold = false;
                        }
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        in.told("items", itemsTold);
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, ThingPage20250312 value) throws IOException {
        out.begin();
        out.several("items", value.items(), Thing20250312Codec.INSTANCE);
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("items"));
    }
}
