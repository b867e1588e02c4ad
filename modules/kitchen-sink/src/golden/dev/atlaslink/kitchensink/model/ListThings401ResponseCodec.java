package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link ListThings401Response}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ListThings401ResponseCodec implements JsonOutput.Codec<ListThings401Response> {
    static final ListThings401ResponseCodec INSTANCE = new ListThings401ResponseCodec();

    private ListThings401ResponseCodec() {}

    @Override
    public ListThings401Response read(JsonInput in) throws IOException {
        if (!in.object("ListThings401Response")) {
            return null;
        }
        var builder = ListThings401Response.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "detail" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.detail(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, ListThings401Response value) throws IOException {
        out.begin();
        out.present("detail", value.detail());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("detail"));
    }
}
