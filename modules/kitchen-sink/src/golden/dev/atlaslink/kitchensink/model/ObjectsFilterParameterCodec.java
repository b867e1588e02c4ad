package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link ObjectsFilterParameter}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ObjectsFilterParameterCodec implements JsonOutput.Codec<ObjectsFilterParameter> {
    static final ObjectsFilterParameterCodec INSTANCE = new ObjectsFilterParameterCodec();

    private ObjectsFilterParameterCodec() {}

    @Override
    public ObjectsFilterParameter read(JsonInput in) throws IOException {
        if (!in.object("ObjectsFilterParameter")) {
            return null;
        }
        var builder = ObjectsFilterParameter.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "color" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.color(value);
                    }
                }
                case "size" -> {
                    var value = JsonValues.int32("size", in.number());
                    if (value != null) {
                        builder.size(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, ObjectsFilterParameter value) throws IOException {
        out.begin();
        out.present("color", value.color());
        out.present("size", value.size());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("color", "size"));
    }
}
