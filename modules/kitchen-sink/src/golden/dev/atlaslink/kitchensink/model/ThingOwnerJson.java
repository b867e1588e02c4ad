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

/** Collects the properties of a variant of {@link ThingOwner} for Jackson. Their names tell the variant. */
@SuppressWarnings("deprecation") // a variant or a property may be deprecated
final class ThingOwnerJson {
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final Map<String, Object> others = new LinkedHashMap<>();
    private String firstName;
    private String companyName;
    private String taxNumber;

    @JsonProperty("firstName")
    void firstName(String value) {
        properties.put("firstName", value);
        this.firstName = value;
    }

    @JsonProperty("companyName")
    void companyName(String value) {
        properties.put("companyName", value);
        this.companyName = value;
    }

    @JsonProperty("taxNumber")
    void taxNumber(String value) {
        properties.put("taxNumber", value);
        this.taxNumber = value;
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        properties.put(name, value);
        others.put(name, value);
    }

    ThingOwner build() {
        Set<String> declared = new LinkedHashSet<>(properties.keySet());
        declared.removeAll(others.keySet());
        List<Supplier<ThingOwner>> fitting = new ArrayList<>();
        List<Supplier<ThingOwner>> complete = new ArrayList<>();
        if (Set.<String>of("firstName").containsAll(declared)) {
            fitting.add(this::asPerson);
            if (declared.containsAll(Set.<String>of("firstName"))) {
                complete.add(this::asPerson);
            }
        }
        if (Set.<String>of("companyName", "taxNumber").containsAll(declared)) {
            fitting.add(this::asCompany);
            if (declared.containsAll(Set.<String>of("companyName"))) {
                complete.add(this::asCompany);
            }
        }
        List<Supplier<ThingOwner>> found = fitting.size() > 1 ? complete : fitting;
        return declared.isEmpty() || found.size() != 1
                ? new ThingOwner.Unknown(properties)
                : found.get(0).get();
    }

    private ThingOwner asPerson() {
        PersonJson json = new PersonJson();
        json.firstName(this.firstName);
        others.forEach(json::unknownProperty);
        return json.build();
    }

    private ThingOwner asCompany() {
        CompanyJson json = new CompanyJson();
        json.companyName(this.companyName);
        json.taxNumber(this.taxNumber);
        others.forEach(json::unknownProperty);
        return json.build();
    }
}
