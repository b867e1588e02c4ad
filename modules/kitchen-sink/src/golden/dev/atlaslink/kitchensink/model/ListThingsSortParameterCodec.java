package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link ListThingsSortParameter}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ListThingsSortParameterCodec implements JsonOutput.Codec<ListThingsSortParameter> {
    static final ListThingsSortParameterCodec INSTANCE = new ListThingsSortParameterCodec();

    private ListThingsSortParameterCodec() {}

    @Override
    public ListThingsSortParameter read(JsonInput in) throws IOException {
        var value = in.word("ListThingsSortParameter");
        return value == null ? null : ListThingsSortParameter.of(value);
    }

    @Override
    public void write(JsonOutput out, ListThingsSortParameter value) throws IOException {
        out.any(value.value());
    }
}
