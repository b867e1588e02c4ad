package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link ApiToken}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ApiTokenCodec implements JsonOutput.Codec<ApiToken> {
    static final ApiTokenCodec INSTANCE = new ApiTokenCodec();

    private ApiTokenCodec() {}

    @Override
    public ApiToken read(JsonInput in) throws IOException {
        if (!in.object("ApiToken")) {
            return null;
        }
        var builder = ApiToken.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "token" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.token(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, ApiToken value) throws IOException {
        out.begin();
        out.present("token", value.token());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("token"));
    }
}
