package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Tea}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class TeaCodec implements JsonOutput.Codec<Tea> {
    static final TeaCodec INSTANCE = new TeaCodec();

    private TeaCodec() {}

    @Override
    public Tea read(JsonInput in) throws IOException {
        if (!in.object("Tea")) {
            return null;
        }
        var builder = Tea.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.name(value);
                    }
                }
                case "leaf" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.leaf(value);
                    }
                }
                case "roast" -> {
                    var value = TeaRoastCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.roast(value);
                    }
                }
                case "made" -> {
                    var value = JsonValues.instant("made", in.text());
                    if (value != null) {
                        builder.made(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, Tea value) throws IOException {
        out.begin();
        out.present("name", value.name());
        out.present("leaf", value.leaf());
        out.present("roast", value.roast(), TeaRoastCodec.INSTANCE);
        out.present("made", value.made());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("name", "leaf", "roast", "made"));
    }
}
