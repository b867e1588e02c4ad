package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link AnyNotice}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class AnyNoticeCodec implements JsonOutput.Codec<AnyNotice> {
    static final AnyNoticeCodec INSTANCE = new AnyNoticeCodec();

    private AnyNoticeCodec() {}

    @Override
    public AnyNotice read(JsonInput in) throws IOException {
        if (!in.object("AnyNotice")) {
            return null;
        }
        var builder = AnyNotice.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "event" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.event(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, AnyNotice value) throws IOException {
        out.begin();
        out.present("event", value.event());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("event"));
    }
}
