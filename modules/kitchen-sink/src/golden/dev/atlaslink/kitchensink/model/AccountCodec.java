package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Account} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class AccountCodec implements JsonInput.Reader<Account> {
    static final AccountCodec INSTANCE = new AccountCodec();

    private AccountCodec() {}

    @Override
    public Account read(JsonInput in) throws IOException {
        if (!in.object("Account")) {
            return null;
        }
        AccountJson json = new AccountJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "id" -> json.id(in.text());
                case "name" -> json.name(in.text());
                case "password" -> json.password(in.text());
                case "links" -> json.links(in.list(in0 -> in0.text()));
                case "salt" -> json.salt(in.text());
                case "type" -> json.type(in.text());
                case "release" -> json.release(ReleaseCodec.INSTANCE.read(in));
                case "zone" -> json.zone(AccountZoneCodec.INSTANCE.read(in));
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
