package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link AccountZone}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class AccountZoneCodec implements JsonOutput.Codec<AccountZone> {
    static final AccountZoneCodec INSTANCE = new AccountZoneCodec();

    private AccountZoneCodec() {}

    @Override
    public AccountZone read(JsonInput in) throws IOException {
        var value = in.word("AccountZone");
        return value == null ? null : AccountZone.of(value);
    }

    @Override
    public void write(JsonOutput out, AccountZone value) throws IOException {
        out.any(value.value());
    }
}
