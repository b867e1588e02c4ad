/** An embedded, stateful, strict stand-in for the Atlas private-networking API. */
module dev.atlaslink.simulator {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires com.networknt.schema;
    requires org.eclipse.jetty.http;
    requires org.eclipse.jetty.server;
    requires org.slf4j;

    exports dev.atlaslink.simulator;
}
