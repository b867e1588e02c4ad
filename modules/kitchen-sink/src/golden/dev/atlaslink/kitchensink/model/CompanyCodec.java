package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Company} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class CompanyCodec implements JsonInput.Reader<Company> {
    static final CompanyCodec INSTANCE = new CompanyCodec();

    private CompanyCodec() {}

    @Override
    public Company read(JsonInput in) throws IOException {
        if (!in.object("Company")) {
            return null;
        }
        CompanyJson json = new CompanyJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "companyName" -> json.companyName(in.text());
                case "taxNumber" -> json.taxNumber(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
