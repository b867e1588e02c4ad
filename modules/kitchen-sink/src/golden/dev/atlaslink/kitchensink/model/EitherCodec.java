package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Either}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class EitherCodec implements JsonOutput.Codec<Either> {
    static final EitherCodec INSTANCE = new EitherCodec();

    private EitherCodec() {}

    @Override
    public Either read(JsonInput in) throws IOException {
        if (!in.object("Either")) {
            return null;
        }
        var builder = Either.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "firstName" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.firstName(value);
                    }
                }
                case "companyName" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.companyName(value);
                    }
                }
                case "taxNumber" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.taxNumber(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, Either value) throws IOException {
        out.begin();
        out.present("firstName", value.firstName());
        out.present("companyName", value.companyName());
        out.present("taxNumber", value.taxNumber());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("firstName", "companyName", "taxNumber"));
    }
}
