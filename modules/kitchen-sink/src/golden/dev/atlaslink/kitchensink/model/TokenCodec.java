package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Token}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class TokenCodec implements JsonOutput.Codec<Token> {
    static final TokenCodec INSTANCE = new TokenCodec();

    private TokenCodec() {}

    @Override
    public Token read(JsonInput in) throws IOException {
        if (!in.object("Token")) {
            return null;
        }
        TokenJson json = new TokenJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "companyName" -> json.companyName(in.text());
                case "taxNumber" -> json.taxNumber(in.text());
                case "token" -> json.token(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        in.toldNothing();
        return json.build();
    }

    @Override
    public void write(JsonOutput out, Token value) throws IOException {
        if (value instanceof Company variant) {
            CompanyCodec.INSTANCE.write(out, variant);
        } else if (value instanceof ApiToken variant) {
            ApiTokenCodec.INSTANCE.write(out, variant);
        } else {
            out.any(((Token.Unknown) value).properties());
        }
    }

    @Override
    public List<Set<String>> properties() {
        return JsonInput.properties(CompanyCodec.INSTANCE, ApiTokenCodec.INSTANCE);
    }
}
