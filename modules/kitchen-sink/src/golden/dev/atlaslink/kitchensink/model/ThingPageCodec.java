package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link ThingPage}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ThingPageCodec implements JsonOutput.Codec<ThingPage> {
    static final ThingPageCodec INSTANCE = new ThingPageCodec();

    private ThingPageCodec() {}

    @Override
    public ThingPage read(JsonInput in) throws IOException {
        if (!in.object("ThingPage")) {
            return null;
        }
        var builder = ThingPage.builder();
        boolean resultsTold = false;
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "results" -> {
                    resultsTold = in.isList();
                    for (boolean more = in.first(); more; more = in.more()) {
                        var value = ThingCodec.INSTANCE.read(in);
                        if (value != null) {
                            builder.addResults(value);
                        } else {
                            resultsTold = false;
                        }
                    }
                }
                case "totalCount" -> {
                    var value = JsonValues.int32("totalCount", in.number());
                    if (value != null) {
                        builder.totalCount(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        in.told("results", resultsTold);
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, ThingPage value) throws IOException {
        out.begin();
        out.several("results", value.results(), ThingCodec.INSTANCE);
        out.present("totalCount", value.totalCount());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("results", "totalCount"));
    }
}
