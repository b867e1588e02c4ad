package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link HostNotice}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class HostNoticeCodec implements JsonOutput.Codec<HostNotice> {
    static final HostNoticeCodec INSTANCE = new HostNoticeCodec();

    private HostNoticeCodec() {}

    @Override
    public HostNotice read(JsonInput in) throws IOException {
        if (!in.object("HostNotice")) {
            return null;
        }
        var builder = HostNotice.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "event" -> {
                    var value = HostNoticeEventCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.event(value);
                    }
                }
                case "host" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.host(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, HostNotice value) throws IOException {
        out.begin();
        out.present("event", value.event(), HostNoticeEventCodec.INSTANCE);
        out.present("host", value.host());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("event", "host"));
    }
}
