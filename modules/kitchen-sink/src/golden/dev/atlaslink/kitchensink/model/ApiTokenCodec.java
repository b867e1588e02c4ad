package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link ApiToken} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ApiTokenCodec implements JsonInput.Reader<ApiToken> {
    static final ApiTokenCodec INSTANCE = new ApiTokenCodec();

    private ApiTokenCodec() {}

    @Override
    public ApiToken read(JsonInput in) throws IOException {
        if (!in.object("ApiToken")) {
            return null;
        }
        ApiTokenJson json = new ApiTokenJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "token" -> json.token(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
