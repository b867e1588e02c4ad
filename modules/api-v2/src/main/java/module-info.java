/** Generated binding of the v2 generation of the Atlas private-endpoint and encryption-at-rest API. */
@SuppressWarnings({"module", "requires-automatic"
}) // the name ends in a digit, and neither Jackson need be there; value-annotations is an automatic module
module dev.atlaslink.api.v2 {
    requires transitive feign.core;
    requires transitive com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.core;
    requires static org.immutables.value.annotations;

    exports dev.atlaslink.api.v2;
    exports dev.atlaslink.api.v2.model;

    // Jackson 2 and 3 reach what stands behind a model, when a user's own mapper reads or writes it.
    opens dev.atlaslink.api.v2.model to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
