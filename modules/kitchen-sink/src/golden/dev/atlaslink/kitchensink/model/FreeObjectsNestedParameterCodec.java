package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link FreeObjectsNestedParameter} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class FreeObjectsNestedParameterCodec implements JsonInput.Reader<FreeObjectsNestedParameter> {
    static final FreeObjectsNestedParameterCodec INSTANCE = new FreeObjectsNestedParameterCodec();

    private FreeObjectsNestedParameterCodec() {}

    @Override
    public FreeObjectsNestedParameter read(JsonInput in) throws IOException {
        if (!in.object("FreeObjectsNestedParameter")) {
            return null;
        }
        FreeObjectsNestedParameterJson json = new FreeObjectsNestedParameterJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "tags" -> json.tags(in.list(in0 -> in0.text()));
                case "inner" -> json.inner(FreeObjectsNestedParameterInnerCodec.INSTANCE.read(in));
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
