package dev.atlaslink.spectools.breaks;

/**
 * A change that users of the last release feel.
 *
 * @param id names it in a list of accepted breaks; stable as long as the change is the same
 * @param consequence what it means for a user
 */
public record Break(String id, String consequence) {}
