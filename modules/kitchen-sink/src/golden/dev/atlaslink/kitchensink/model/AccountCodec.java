package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Account}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class AccountCodec implements JsonOutput.Codec<Account> {
    static final AccountCodec INSTANCE = new AccountCodec();

    private AccountCodec() {}

    @Override
    public Account read(JsonInput in) throws IOException {
        if (!in.object("Account")) {
            return null;
        }
        var builder = Account.builder();
        boolean linksTold = false;
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "id" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.id(value);
                    }
                }
                case "name" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.name(value);
                    }
                }
                case "password" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.password(value);
                    }
                }
                case "links" -> {
                    linksTold = in.isList();
                    for (boolean more = in.first(); more; more = in.more()) {
                        var value = in.text();
                        if (value != null) {
                            builder.addLinks(value);
                        } else {
                            linksTold = false;
                        }
                    }
                }
                case "salt" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.salt(value);
                    }
                }
                case "type" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.type(value);
                    }
                }
                case "release" -> {
                    var value = ReleaseCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.release(value);
                    }
                }
                case "zone" -> {
                    var value = AccountZoneCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.zone(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        in.told("links", linksTold);
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, Account value) throws IOException {
        out.begin();
        out.present("id", value.id());
        out.present("name", value.name());
        out.present("password", value.password());
        out.filled("links", value.links(), null);
        out.present("salt", value.salt());
        out.present("type", value.type());
        out.present("release", value.release(), ReleaseCodec.INSTANCE);
        out.present("zone", value.zone(), AccountZoneCodec.INSTANCE);
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("id", "name", "password", "links", "salt", "type", "release", "zone"));
    }
}
