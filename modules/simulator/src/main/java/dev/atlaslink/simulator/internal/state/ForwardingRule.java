package dev.atlaslink.simulator.internal.state;

/** Holds one forwarding rule of a Google Cloud endpoint group. */
public record ForwardingRule(String endpointName, String ipAddress) {}
