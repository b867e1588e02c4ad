package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Collects the properties of a {@link Account} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class AccountJson {
    private final Account.Builder builder = Account.builder();

    Account build() {
        return builder.build();
    }

    @JsonProperty("id")
    void id(String value) {
        if (value != null) {
            builder.id(value);
        }
    }

    @JsonProperty("name")
    void name(String value) {
        if (value != null) {
            builder.name(value);
        }
    }

    @JsonProperty("password")
    void password(String value) {
        if (value != null) {
            builder.password(value);
        }
    }

    @JsonProperty("links")
    void links(List<String> value) {
        if (value != null) {
            for (String item : value) {
                if (item != null) {
                    builder.addLinks(item);
                }
            }
        }
    }

    @JsonProperty("salt")
    void salt(String value) {
        if (value != null) {
            builder.salt(value);
        }
    }

    @JsonProperty("type")
    void type(String value) {
        if (value != null) {
            builder.type(value);
        }
    }

    @JsonProperty("release")
    void release(Release value) {
        if (value != null) {
            builder.release(value);
        }
    }

    @JsonProperty("zone")
    void zone(AccountZone value) {
        if (value != null) {
            builder.zone(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
