package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link ImmutableRange2}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ImmutableRange2Codec implements JsonOutput.Codec<ImmutableRange2> {
    static final ImmutableRange2Codec INSTANCE = new ImmutableRange2Codec();

    private ImmutableRange2Codec() {}

    @Override
    public ImmutableRange2 read(JsonInput in) throws IOException {
        if (!in.object("ImmutableRange2")) {
            return null;
        }
        var builder = ImmutableRange2.builder();
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
    public void write(JsonOutput out, ImmutableRange2 value) throws IOException {
        out.begin();
        out.present("name", value.name());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("name"));
    }
}
