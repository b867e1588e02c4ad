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

/** Collects the properties of a variant of {@link Token} for Jackson. Their names tell the variant. */
@SuppressWarnings("deprecation") // a variant or a property may be deprecated
final class TokenJson {
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final Map<String, Object> others = new LinkedHashMap<>();
    private String companyName;
    private String taxNumber;
    private String token;

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

    @JsonProperty("token")
    void token(String value) {
        properties.put("token", value);
        this.token = value;
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        properties.put(name, value);
        others.put(name, value);
    }

    Token build() {
        Set<String> declared = new LinkedHashSet<>(properties.keySet());
        declared.removeAll(others.keySet());
        List<Supplier<Token>> fitting = new ArrayList<>();
        List<Supplier<Token>> complete = new ArrayList<>();
        if (Set.<String>of("companyName", "taxNumber").containsAll(declared)) {
            fitting.add(this::asCompany);
            if (declared.containsAll(Set.<String>of("companyName"))) {
                complete.add(this::asCompany);
            }
        }
        if (Set.<String>of("token").containsAll(declared)) {
            fitting.add(this::asApiToken);
            if (declared.containsAll(Set.<String>of())) {
                complete.add(this::asApiToken);
            }
        }
        List<Supplier<Token>> found = fitting.size() > 1 ? complete : fitting;
        return declared.isEmpty() || found.size() != 1
                ? new Token.Unknown(properties)
                : found.get(0).get();
    }

    private Token asCompany() {
        CompanyJson json = new CompanyJson();
        json.companyName(this.companyName);
        json.taxNumber(this.taxNumber);
        others.forEach(json::unknownProperty);
        return json.build();
    }

    private Token asApiToken() {
        ApiTokenJson json = new ApiTokenJson();
        json.token(this.token);
        others.forEach(json::unknownProperty);
        return json.build();
    }
}
