module consumer {
    requires dev.atlaslink.client;
    requires dev.atlaslink.micrometer;
    requires dev.atlaslink.simulator;
}
