package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link FreeObjectsNestedParameter}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class FreeObjectsNestedParameterCodec implements JsonOutput.Codec<FreeObjectsNestedParameter> {
    static final FreeObjectsNestedParameterCodec INSTANCE = new FreeObjectsNestedParameterCodec();

    private FreeObjectsNestedParameterCodec() {}

    @Override
    public FreeObjectsNestedParameter read(JsonInput in) throws IOException {
        if (!in.object("FreeObjectsNestedParameter")) {
            return null;
        }
        var builder = FreeObjectsNestedParameter.builder();
        boolean tagsTold = false;
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "tags" -> {
                    tagsTold = in.isList();
                    for (boolean more = in.first(); more; more = in.more()) {
                        var value = in.text();
                        if (value != null) {
                            builder.addTags(value);
                        } else {
                            tagsTold = false;
                        }
                    }
                }
                case "inner" -> {
                    var value = FreeObjectsNestedParameterInnerCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.inner(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        in.told("tags", tagsTold);
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, FreeObjectsNestedParameter value) throws IOException {
        out.begin();
        out.filled("tags", value.tags(), null);
        out.present("inner", value.inner(), FreeObjectsNestedParameterInnerCodec.INSTANCE);
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("tags", "inner"));
    }
}
