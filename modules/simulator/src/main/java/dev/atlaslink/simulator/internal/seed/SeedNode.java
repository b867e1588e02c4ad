package dev.atlaslink.simulator.internal.seed;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.state.Region;
import dev.atlaslink.simulator.internal.state.Regions;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Holds a part of a seed that has passed its schema, with where it stands.
 *
 * @param pointer a JSON pointer, by which refusals name the part
 */
record SeedNode(JsonNode json, String pointer) {

    SeedNode at(String name) {
        return new SeedNode(json.path(name), pointer + "/" + name);
    }

    /** Returns the text of an attribute; null if there is none. */
    String text(String name) {
        return json.path(name).textValue();
    }

    boolean flag(String name) {
        return json.path(name).asBoolean();
    }

    Provider provider() {
        return Provider.valueOf(text("cloudProvider"));
    }

    /** Returns the region that this text names. */
    Region region(Provider provider) {
        return Regions.find(provider, json.textValue())
                .orElseThrow(() -> new IllegalArgumentException(
                        Wording.refusal(pointer, json.textValue(), "a region of " + provider + " in either spelling")));
    }

    /** Reads each element of a list. */
    <T> List<T> each(String list, Function<SeedNode, T> reader) {
        List<T> read = new ArrayList<>();
        for (JsonNode element : json.path(list)) {
            read.add(reader.apply(new SeedNode(element, pointer + "/" + list + "/" + read.size())));
        }
        return List.copyOf(read);
    }

    /** Reads each element of a list in which no id may stand twice. */
    <T> List<T> eachOnce(String list, Function<SeedNode, T> reader, Function<T, String> id) {
        List<T> read = each(list, reader);
        Distinct.require(pointer + "/" + list, read.stream().map(id).toList());
        return read;
    }
}
