/** An embedded, stateful, strict stand-in for the Atlas private-networking API. */
module dev.atlaslink.simulator {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires com.networknt.schema;
    requires org.eclipse.jetty.http;
    requires org.eclipse.jetty.server;
    requires org.slf4j;
    // Only for those who use the JUnit extension.
    requires static org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports dev.atlaslink.simulator;
    exports dev.atlaslink.simulator.junit;
    exports dev.atlaslink.simulator.settings;

    // JUnit makes the extension, which nobody else need see, by reflection.
    opens dev.atlaslink.simulator.junit to
            org.junit.platform.commons;
}
