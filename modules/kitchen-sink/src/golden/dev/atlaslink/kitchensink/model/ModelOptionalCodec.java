package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads {@link ModelOptional} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ModelOptionalCodec implements JsonInput.Reader<ModelOptional> {
    static final ModelOptionalCodec INSTANCE = new ModelOptionalCodec();

    private ModelOptionalCodec() {}

    @Override
    public ModelOptional read(JsonInput in) throws IOException {
        if (!in.object("ModelOptional")) {
            return null;
        }
        var builder = ModelOptional.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.name(value);
                    }
                }
                case "map" -> {
                    var value = ModelMapCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.map(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("name", "map"));
    }
}
