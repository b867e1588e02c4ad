package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link ThingOwner}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ThingOwnerCodec implements JsonOutput.Codec<ThingOwner> {
    static final ThingOwnerCodec INSTANCE = new ThingOwnerCodec();

    private ThingOwnerCodec() {}

    @Override
    public ThingOwner read(JsonInput in) throws IOException {
        if (!in.object("ThingOwner")) {
            return null;
        }
        ThingOwnerJson json = new ThingOwnerJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "firstName" -> json.firstName(in.text());
                case "companyName" -> json.companyName(in.text());
                case "taxNumber" -> json.taxNumber(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        in.toldNothing();
        return json.build();
    }

    @Override
    public void write(JsonOutput out, ThingOwner value) throws IOException {
        if (value instanceof Person variant) {
            PersonCodec.INSTANCE.write(out, variant);
        } else if (value instanceof Company variant) {
            CompanyCodec.INSTANCE.write(out, variant);
        } else {
            out.any(((ThingOwner.Unknown) value).properties());
        }
    }

    @Override
    public List<Set<String>> properties() {
        return JsonInput.properties(PersonCodec.INSTANCE, CompanyCodec.INSTANCE);
    }
}
