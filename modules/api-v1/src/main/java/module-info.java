/** Generated binding of the two deprecated v1.0 generations of the Atlas private-endpoint API. */
@SuppressWarnings({"module", "requires-automatic"
}) // the name ends in a digit; value-annotations is an automatic module
module dev.atlaslink.api.v1 {
    requires transitive feign.core;
    requires transitive com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.core;
    requires static org.immutables.value.annotations;

    exports dev.atlaslink.api.v1;
    exports dev.atlaslink.api.v1.model;
}
