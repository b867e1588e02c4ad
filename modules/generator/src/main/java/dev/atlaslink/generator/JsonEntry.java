package dev.atlaslink.generator;

/**
 * A property of a model, as it is handed to the holder that collects the properties.
 *
 * @param baseName its name in JSON
 * @param setter method of the holder
 * @param value expression of what the setter takes
 */
record JsonEntry(String baseName, String setter, String value) {}
