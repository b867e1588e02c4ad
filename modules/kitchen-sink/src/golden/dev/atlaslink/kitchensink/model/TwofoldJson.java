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

/** Collects the properties of a variant of {@link Twofold} for Jackson. Their names tell the variant. */
@SuppressWarnings("deprecation") // a variant or a property may be deprecated
final class TwofoldJson {
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final Map<String, Object> others = new LinkedHashMap<>();
    private String raw;
    private Object value;
    private Object detail;
    private Object more;
    private String size;

    @JsonProperty("raw")
    void raw(String value) {
        properties.put("raw", value);
        this.raw = value;
    }

    @JsonProperty("value")
    void value(Object value) {
        properties.put("value", value);
        this.value = value;
    }

    @JsonProperty("detail")
    void detail(Object value) {
        properties.put("detail", value);
        this.detail = value;
    }

    @JsonProperty("more")
    void more(Object value) {
        properties.put("more", value);
        this.more = value;
    }

    @JsonProperty("size")
    void size(String value) {
        properties.put("size", value);
        this.size = value;
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        properties.put(name, value);
        others.put(name, value);
    }

    Twofold build() {
        Set<String> declared = new LinkedHashSet<>(properties.keySet());
        declared.removeAll(others.keySet());
        List<Supplier<Twofold>> fitting = new ArrayList<>();
        List<Supplier<Twofold>> complete = new ArrayList<>();
        if (Set.<String>of("raw", "value", "detail", "more").containsAll(declared)) {
            fitting.add(this::asRawFold);
            if (declared.containsAll(Set.<String>of())) {
                complete.add(this::asRawFold);
            }
        }
        if (Set.<String>of("size", "value", "detail", "more").containsAll(declared)) {
            fitting.add(this::asSizeFold);
            if (declared.containsAll(Set.<String>of())) {
                complete.add(this::asSizeFold);
            }
        }
        List<Supplier<Twofold>> found = fitting.size() > 1 ? complete : fitting;
        return declared.isEmpty() || found.size() != 1
                ? new Twofold.Unknown(properties)
                : found.get(0).get();
    }

    private Twofold asRawFold() {
        RawFoldJson json = new RawFoldJson();
        json.raw(this.raw);
        json.value(this.value == null ? null : JsonTrees.number("value", this.value));
        json.detail(this.detail == null ? null : JsonTrees.text("detail", this.detail));
        json.more(
                this.more == null ? null : JsonTrees.list("more", this.more, element0 -> JsonTrees.asShape(element0)));
        others.forEach(json::unknownProperty);
        return json.build();
    }

    private Twofold asSizeFold() {
        SizeFoldJson json = new SizeFoldJson();
        json.size(this.size);
        json.value(this.value == null ? null : JsonTrees.text("value", this.value));
        json.detail(this.detail == null ? null : JsonTrees.asNotice(this.detail));
        json.more(
                this.more == null
                        ? null
                        : JsonTrees.map("more", this.more, element0 -> JsonTrees.number("more", element0)));
        others.forEach(json::unknownProperty);
        return json.build();
    }
}
