module consumer {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires dev.atlaslink.client;
    requires dev.atlaslink.micrometer;
    requires dev.atlaslink.simulator;
}
