package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link FreeObjectsNestedParameterInner}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class FreeObjectsNestedParameterInnerCodec implements JsonOutput.Codec<FreeObjectsNestedParameterInner> {
    static final FreeObjectsNestedParameterInnerCodec INSTANCE = new FreeObjectsNestedParameterInnerCodec();

    private FreeObjectsNestedParameterInnerCodec() {}

    @Override
    public FreeObjectsNestedParameterInner read(JsonInput in) throws IOException {
        if (!in.object("FreeObjectsNestedParameterInner")) {
            return null;
        }
        var builder = FreeObjectsNestedParameterInner.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "size" -> {
                    var value = JsonValues.int64("size", in.number());
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
    public void write(JsonOutput out, FreeObjectsNestedParameterInner value) throws IOException {
        out.begin();
        out.present("size", value.size());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("size"));
    }
}
