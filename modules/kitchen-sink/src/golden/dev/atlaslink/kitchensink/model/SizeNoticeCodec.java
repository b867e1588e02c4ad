package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link SizeNotice}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class SizeNoticeCodec implements JsonOutput.Codec<SizeNotice> {
    static final SizeNoticeCodec INSTANCE = new SizeNoticeCodec();

    private SizeNoticeCodec() {}

    @Override
    public SizeNotice read(JsonInput in) throws IOException {
        if (!in.object("SizeNotice")) {
            return null;
        }
        var builder = SizeNotice.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "event" -> {
                    var value = RawNoticeEventCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.event(value);
                    }
                }
                case "metric" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.metric(value);
                    }
                }
                case "value" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.value(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, SizeNotice value) throws IOException {
        out.begin();
        out.present("event", value.event(), RawNoticeEventCodec.INSTANCE);
        out.present("metric", value.metric());
        out.present("value", value.value());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("event", "metric", "value"));
    }
}
