/** Metrics and traces of a client, for any backend that Micrometer serves. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // Micrometer's are automatic modules
module dev.atlaslink.micrometer {
    requires transitive dev.atlaslink.client;
    requires transitive micrometer.commons;
    requires transitive micrometer.core;
    requires transitive micrometer.observation;
    requires static transitive org.jspecify;

    exports dev.atlaslink.micrometer;
}
