/** Sends the client's requests by {@code java.net.http}, so that no further HTTP client is needed. */
module dev.atlaslink.transport.jdk {
    requires transitive dev.atlaslink.client;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports dev.atlaslink.transport.jdk;
}
