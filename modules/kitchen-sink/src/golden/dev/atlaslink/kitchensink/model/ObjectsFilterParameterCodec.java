package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link ObjectsFilterParameter} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ObjectsFilterParameterCodec implements JsonInput.Reader<ObjectsFilterParameter> {
    static final ObjectsFilterParameterCodec INSTANCE = new ObjectsFilterParameterCodec();

    private ObjectsFilterParameterCodec() {}

    @Override
    public ObjectsFilterParameter read(JsonInput in) throws IOException {
        if (!in.object("ObjectsFilterParameter")) {
            return null;
        }
        ObjectsFilterParameterJson json = new ObjectsFilterParameterJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "color" -> json.color(in.text());
                case "size" -> json.size(in.number());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
