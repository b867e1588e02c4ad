package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Person} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class PersonCodec implements JsonInput.Reader<Person> {
    static final PersonCodec INSTANCE = new PersonCodec();

    private PersonCodec() {}

    @Override
    public Person read(JsonInput in) throws IOException {
        if (!in.object("Person")) {
            return null;
        }
        PersonJson json = new PersonJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "firstName" -> json.firstName(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
