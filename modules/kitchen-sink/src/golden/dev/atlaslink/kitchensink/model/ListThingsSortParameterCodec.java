package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link ListThingsSortParameter} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ListThingsSortParameterCodec implements JsonInput.Reader<ListThingsSortParameter> {
    static final ListThingsSortParameterCodec INSTANCE = new ListThingsSortParameterCodec();

    private ListThingsSortParameterCodec() {}

    @Override
    public ListThingsSortParameter read(JsonInput in) throws IOException {
        var value = in.word("ListThingsSortParameter");
        return value == null ? null : ListThingsSortParameter.of(value);
    }
}
