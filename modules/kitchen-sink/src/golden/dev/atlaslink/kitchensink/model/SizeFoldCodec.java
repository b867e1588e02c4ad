package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link SizeFold}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class SizeFoldCodec implements JsonOutput.Codec<SizeFold> {
    static final SizeFoldCodec INSTANCE = new SizeFoldCodec();

    private SizeFoldCodec() {}

    @Override
    public SizeFold read(JsonInput in) throws IOException {
        if (!in.object("SizeFold")) {
            return null;
        }
        var builder = SizeFold.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "size" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.size(value);
                    }
                }
                case "value" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.value(value);
                    }
                }
                case "detail" -> {
                    var value = NoticeCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.detail(value);
                    }
                }
                case "more" -> {
                    for (var entry :
                            JsonValues.given(
                                    JsonValues.map(
                                            in.map(in0 -> in0.number()),
                                            value0 -> JsonValues.int64("more", value0))).entrySet()) {
                        var value = entry.getValue();
                        if (value != null) {
                            builder.putMore(entry.getKey(), value);
                        }
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, SizeFold value) throws IOException {
        out.begin();
        out.present("size", value.size());
        out.present("value", value.value());
        out.present("detail", value.detail(), NoticeCodec.INSTANCE);
        out.filled("more", value.more(), null);
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("size", "value", "detail", "more"));
    }
}
