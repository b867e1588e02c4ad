package dev.atlaslink.simulator.internal.state;

/**
 * Names a provider's region in both spellings.
 *
 * @param atlasName such as US_EAST_1 or CENTRAL_US, used in responses
 * @param providerName such as us-east-1 or us-central1, used inside resource names
 */
public record Region(Provider provider, String atlasName, String providerName) {}
