package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link ListThings401Response} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ListThings401ResponseCodec implements JsonInput.Reader<ListThings401Response> {
    static final ListThings401ResponseCodec INSTANCE = new ListThings401ResponseCodec();

    private ListThings401ResponseCodec() {}

    @Override
    public ListThings401Response read(JsonInput in) throws IOException {
        if (!in.object("ListThings401Response")) {
            return null;
        }
        ListThings401ResponseJson json = new ListThings401ResponseJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "detail" -> json.detail(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
