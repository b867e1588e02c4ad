package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link RawFold}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class RawFoldCodec implements JsonOutput.Codec<RawFold> {
    static final RawFoldCodec INSTANCE = new RawFoldCodec();

    private RawFoldCodec() {}

    @Override
    public RawFold read(JsonInput in) throws IOException {
        if (!in.object("RawFold")) {
            return null;
        }
        var builder = RawFold.builder();
        boolean moreTold = false;
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "raw" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.raw(value);
                    }
                }
                case "value" -> {
                    var value = in.number();
                    if (value != null) {
                        builder.value(value);
                    }
                }
                case "detail" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.detail(value);
                    }
                }
                case "more" -> {
                    moreTold = in.isList();
                    for (boolean more = in.first(); more; more = in.more()) {
                        var value = ShapeCodec.INSTANCE.read(in);
                        if (value != null) {
                            builder.addMore(value);
                        } else {
                            moreTold = false;
                        }
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        in.told("more", moreTold);
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, RawFold value) throws IOException {
        out.begin();
        out.present("raw", value.raw());
        out.present("value", value.value());
        out.present("detail", value.detail());
        out.filled("more", value.more(), ShapeCodec.INSTANCE);
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("raw", "value", "detail", "more"));
    }
}
