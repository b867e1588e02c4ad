package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Edition}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class EditionCodec implements JsonOutput.Codec<Edition> {
    static final EditionCodec INSTANCE = new EditionCodec();

    private EditionCodec() {}

    @Override
    public Edition read(JsonInput in) throws IOException {
        if (!in.object("Edition")) {
            return null;
        }
        var builder = Edition.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "private" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.privateProperty2(value);
                    }
                }
                case "int" -> {
                    var value = JsonValues.int64("int", in.number());
                    if (value != null) {
                        builder.intProperty(value);
                    }
                }
                case "privateProperty" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.privateProperty(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, Edition value) throws IOException {
        out.begin();
        out.present("private", value.privateProperty2());
        out.present("int", value.intProperty());
        out.present("privateProperty", value.privateProperty());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("private", "int", "privateProperty"));
    }
}
