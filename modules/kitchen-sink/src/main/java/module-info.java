/** What the generator makes of a toy API. */
@SuppressWarnings("requires-automatic") // value-annotations is an automatic module
module dev.atlaslink.kitchensink {
    requires transitive feign.core;
    requires transitive com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.core;
    requires static org.immutables.value.annotations;

    exports dev.atlaslink.kitchensink;
    exports dev.atlaslink.kitchensink.model;
}
