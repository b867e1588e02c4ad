package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link AccountZone} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class AccountZoneCodec implements JsonInput.Reader<AccountZone> {
    static final AccountZoneCodec INSTANCE = new AccountZoneCodec();

    private AccountZoneCodec() {}

    @Override
    public AccountZone read(JsonInput in) throws IOException {
        var value = in.word("AccountZone");
        return value == null ? null : AccountZone.of(value);
    }
}
