/** One typed API over every generation of the Atlas private-networking API. */
@SuppressWarnings({"module", "requires-automatic"}) // names ending in a digit; HttpClient 5 is an automatic module
module dev.atlaslink.client {
    requires transitive dev.atlaslink.api.v1;
    requires transitive dev.atlaslink.api.v2;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.toml;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires feign.core;
    requires jdk.net; // HttpClient 5 uses it without saying so, being an automatic module
    requires org.apache.httpcomponents.client5.httpclient5;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports dev.atlaslink.client;
    exports dev.atlaslink.client.creation;
    exports dev.atlaslink.client.credentials;
    exports dev.atlaslink.client.error;
    exports dev.atlaslink.client.event;
    exports dev.atlaslink.client.feign;
    exports dev.atlaslink.client.limit;
    exports dev.atlaslink.client.model;
    exports dev.atlaslink.client.transport;
}
