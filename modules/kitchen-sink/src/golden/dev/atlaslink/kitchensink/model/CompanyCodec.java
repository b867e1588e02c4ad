package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Company}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class CompanyCodec implements JsonOutput.Codec<Company> {
    static final CompanyCodec INSTANCE = new CompanyCodec();

    private CompanyCodec() {}

    @Override
    public Company read(JsonInput in) throws IOException {
        if (!in.object("Company")) {
            return null;
        }
        var builder = Company.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "companyName" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.companyName(value);
                    }
                }
                case "taxNumber" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.taxNumber(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, Company value) throws IOException {
        out.begin();
        out.present("companyName", value.companyName());
        out.present("taxNumber", value.taxNumber());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("companyName", "taxNumber"));
    }
}
