module consumer {
    requires dev.atlaslink.client;
    requires dev.atlaslink.simulator;
}
