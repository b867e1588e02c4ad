package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Collects the properties of a variant of {@link Mixed} for Jackson. Their names tell the variant. */
@SuppressWarnings("deprecation") // a variant or a property may be deprecated
final class MixedJson {
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final Map<String, Object> others = new LinkedHashMap<>();
    private String name;
    private String roast;
    private String made;
    private String properties2;
    private String leaf;
    private Boolean sparkling;

    @JsonProperty("name")
    void name(String value) {
        properties.put("name", value);
        this.name = value;
    }

    @JsonProperty("roast")
    void roast(String value) {
        properties.put("roast", value);
        this.roast = value;
    }

    @JsonProperty("made")
    void made(String value) {
        properties.put("made", value);
        this.made = value;
    }

    @JsonProperty("properties")
    void properties2(String value) {
        properties.put("properties", value);
        this.properties2 = value;
    }

    @JsonProperty("leaf")
    void leaf(String value) {
        properties.put("leaf", value);
        this.leaf = value;
    }

    @JsonProperty("sparkling")
    void sparkling(Boolean value) {
        properties.put("sparkling", value);
        this.sparkling = value;
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        properties.put(name, value);
        others.put(name, value);
    }

    Mixed build() {
        Set<String> declared = new LinkedHashSet<>(properties.keySet());
        declared.removeAll(others.keySet());
        List<Supplier<Mixed>> fitting = new ArrayList<>();
        List<Supplier<Mixed>> complete = new ArrayList<>();
        if (Set.<String>of("name", "roast", "made", "properties").containsAll(declared)) {
            fitting.add(this::asCoffee);
            if (declared.containsAll(Set.<String>of("name"))) {
                complete.add(this::asCoffee);
            }
        }
        if (Set.<String>of("name", "leaf", "roast", "made").containsAll(declared)) {
            fitting.add(this::asTea);
            if (declared.containsAll(Set.<String>of("name", "leaf"))) {
                complete.add(this::asTea);
            }
        }
        if (Set.<String>of("name", "sparkling").containsAll(declared)) {
            fitting.add(this::asWater);
            if (declared.containsAll(Set.<String>of())) {
                complete.add(this::asWater);
            }
        }
        List<Supplier<Mixed>> found = fitting.size() > 1 ? complete : fitting;
        return declared.isEmpty() || found.size() != 1
                ? new Mixed.Unknown(properties)
                : found.get(0).get();
    }

    private Mixed asCoffee() {
        CoffeeJson json = new CoffeeJson();
        json.name(this.name);
        json.roast(this.roast == null ? null : CoffeeRoast.of(this.roast));
        json.made(this.made);
        json.properties(this.properties2);
        others.forEach(json::unknownProperty);
        return json.build();
    }

    private Mixed asTea() {
        TeaJson json = new TeaJson();
        json.name(this.name);
        json.leaf(this.leaf);
        json.roast(this.roast == null ? null : TeaRoast.of(this.roast));
        json.made(this.made);
        others.forEach(json::unknownProperty);
        return json.build();
    }

    private Mixed asWater() {
        WaterJson json = new WaterJson();
        json.name(this.name);
        json.sparkling(this.sparkling);
        others.forEach(json::unknownProperty);
        return json.build();
    }
}
