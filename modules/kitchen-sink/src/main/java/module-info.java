/** What the generator makes of a toy API. */
@SuppressWarnings({"module", "requires-automatic"
}) // neither Jackson need be there; value-annotations is an automatic module
module dev.atlaslink.kitchensink {
    requires transitive feign.core;
    requires transitive com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.core;
    requires static org.immutables.value.annotations;

    exports dev.atlaslink.kitchensink;
    exports dev.atlaslink.kitchensink.model;

    // Jackson 2 and 3 reach what stands behind a model, when a user's own mapper reads or writes it.
    opens dev.atlaslink.kitchensink.model to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
