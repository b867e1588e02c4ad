package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Person}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class PersonCodec implements JsonOutput.Codec<Person> {
    static final PersonCodec INSTANCE = new PersonCodec();

    private PersonCodec() {}

    @Override
    public Person read(JsonInput in) throws IOException {
        if (!in.object("Person")) {
            return null;
        }
        var builder = Person.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "firstName" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.firstName(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, Person value) throws IOException {
        out.begin();
        out.present("firstName", value.firstName());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("firstName"));
    }
}
