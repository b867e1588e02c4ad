package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Scalars} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ScalarsCodec implements JsonInput.Reader<Scalars> {
    static final ScalarsCodec INSTANCE = new ScalarsCodec();

    private ScalarsCodec() {}

    @Override
    public Scalars read(JsonInput in) throws IOException {
        if (!in.object("Scalars")) {
            return null;
        }
        ScalarsJson json = new ScalarsJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "whole" -> json.whole(in.number());
                case "small" -> json.small(in.number());
                case "unsigned" -> json.unsigned(in.number());
                case "moments" -> json.moments(in.list(in0 -> in0.text()));
                case "days" -> json.days(in.map(in0 -> in0.text()));
                case "rows" -> json.rows(in.list(in0 -> in0.list(in1 -> in1.number())));
                case "holes" -> json.holes(in.list(in0 -> in0.number()));
                case "gaps" -> json.gaps(in.map(in0 -> in0.text()));
                case "nothing" -> json.nothing(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
