package dev.atlaslink.simulator.internal.http;

/** Says how much of a response reaches its caller. */
public enum Delivery {
    WHOLE,
    /** The length of the whole body is promised, half of it is sent, and the connection is closed. */
    TRUNCATED,
    /** The connection is closed without a byte. */
    DROPPED
}
