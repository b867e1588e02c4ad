package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Either} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class EitherCodec implements JsonInput.Reader<Either> {
    static final EitherCodec INSTANCE = new EitherCodec();

    private EitherCodec() {}

    @Override
    public Either read(JsonInput in) throws IOException {
        if (!in.object("Either")) {
            return null;
        }
        EitherJson json = new EitherJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "firstName" -> json.firstName(in.text());
                case "companyName" -> json.companyName(in.text());
                case "taxNumber" -> json.taxNumber(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
