package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

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
    public List<Set<String>> properties() {
        return List.of(Set.of("token"));
    }
}
